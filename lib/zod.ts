import * as z from "zod";

// Zod probes for `eval` to speed itself up, which an extension's content security policy reports
// as a violation. And `import { z }` would bring in every locale. Hence one door to zod.
z.config({ jitless: true });

export { z };
