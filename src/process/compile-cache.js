/** Loaded before everything else: Node then keeps what it makes of the sources, and the next start is twice as fast. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
