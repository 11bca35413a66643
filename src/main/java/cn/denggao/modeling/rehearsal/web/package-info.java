/** Pages on which a draft is rehearsed and what came of it is read. */
package cn.denggao.modeling.rehearsal.web;
