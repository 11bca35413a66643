/**
 * Turns refusals that come up inside the engine into one Chinese sentence for Tasklist.
 */
package cn.denggao.engine.refusal;
