/** Statements of our own that the engine sends through its own sessions. */
package cn.denggao.engine.mapping;
