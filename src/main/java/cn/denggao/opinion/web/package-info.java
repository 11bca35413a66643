/** The page on which opinions are read afterwards. */
package cn.denggao.opinion.web;
