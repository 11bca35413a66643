package cn.denggao.programme;

/** The layer of the service system to which a category's projects belong (R003-11). */
public enum Layer {

	/** Regional centres, which lead. */
	LEADS,
	/** County centres, which support. */
	SUPPORTS,
	/** Key and elite specialties, of which it consists. */
	BODY

}
