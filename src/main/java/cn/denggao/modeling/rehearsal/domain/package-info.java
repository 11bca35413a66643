/** A draft tried out on the server, on every path, so that nothing of it stays. */
package cn.denggao.modeling.rehearsal.domain;
