/** The pages of the review: scoring for experts, draw and panels for the office. */
package cn.denggao.review.web;
