/** Policy documents and guides to rounds. */
package cn.denggao.guide.domain;
