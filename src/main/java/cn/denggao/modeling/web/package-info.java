/** The pages on which definitions are changed, approved and deployed. */
package cn.denggao.modeling.web;
