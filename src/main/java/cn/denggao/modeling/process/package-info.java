/** Ties drafts and releases to the engine's repository. */
package cn.denggao.modeling.process;
