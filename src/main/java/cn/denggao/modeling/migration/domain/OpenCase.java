package cn.denggao.modeling.migration.domain;

import cn.denggao.modeling.MigrationId;

/** A case that is to be moved next. */
record OpenCase(MigrationId migration, String source, String target, String instance, int attempts) {
}
