/**
 * Refuses to start when the engine is not set up safely, and owns the engine's tables.
 * Others see the refusal alone, so that the start can explain it.
 */
@NamedInterface("settings")
package cn.denggao.engine.settings;

import org.springframework.modulith.NamedInterface;
