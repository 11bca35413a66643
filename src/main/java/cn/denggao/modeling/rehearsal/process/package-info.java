/** Walks a draft in the engine's sandbox. */
package cn.denggao.modeling.rehearsal.process;
