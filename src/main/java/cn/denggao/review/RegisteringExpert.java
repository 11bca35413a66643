package cn.denggao.review;

/** Takes an expert into the pool, or brings an entry up to date. */
public interface RegisteringExpert {

	void register(RegisterExpert command);

	/** Takes an expert into the pool unless the account is there already. */
	void registerIfAbsent(RegisterExpert command);

}
