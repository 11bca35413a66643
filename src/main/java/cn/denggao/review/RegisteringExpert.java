package cn.denggao.review;

/** Takes an expert into the pool, or brings an entry up to date. */
public interface RegisteringExpert {

	void register(RegisterExpert command);

}
