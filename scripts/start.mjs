import { handOver } from "./set-up/hand-over.mjs";

handOver("scripts/start/start.ts");
