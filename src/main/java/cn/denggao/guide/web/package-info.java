/** Pages of the guide, most of them for everybody. */
package cn.denggao.guide.web;
