import { handOver } from "./set-up/hand-over.mjs";

handOver("scripts/test/test.ts");
