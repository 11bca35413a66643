/**
 * Judges every file before the engine stores it: what is not on a closed list is refused.
 * The same inspection serves the deployer, the editor's check and the answer to the REST
 * API.
 */
@NamedInterface("guard")
package cn.denggao.engine.guard;

import org.springframework.modulith.NamedInterface;
