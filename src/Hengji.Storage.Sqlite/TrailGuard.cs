using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hengji.Storage.Sqlite;

/// <summary>The database itself refuses to change or delete a line of the audit trail (操作日志只能追加).</summary>
/// <remarks>Written by hand and kept apart from the generated migrations, which eng/migrate replaces.</remarks>
[DbContext(typeof(SqliteDbContext))]
[Migration("29990101000000_TrailGuard")]
public sealed class TrailGuard : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        _ = migrationBuilder.Sql(
            "CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, '操作日志不能修改'); END;");
        _ = migrationBuilder.Sql(
            "CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, '操作日志不能删除'); END;");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        _ = migrationBuilder.Sql("DROP TRIGGER trail_no_update;");
        _ = migrationBuilder.Sql("DROP TRIGGER trail_no_delete;");
    }
}
