/** The officers' desk: applications found, listed, exported and passed in numbers. */
package cn.denggao.application.domain.desk;
