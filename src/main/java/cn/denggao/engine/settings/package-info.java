/**
 * Refuses to start when the engine is not set up safely, and owns the engine's tables.
 */
package cn.denggao.engine.settings;
