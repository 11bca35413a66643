package cn.denggao.document.domain;

/** One look at an upload; throws a refusal that says what is wrong. */
interface UploadCheck {

	void check(Upload upload);

}
