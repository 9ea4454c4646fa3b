using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hengji.Storage.Postgres;

/// <summary>The database itself refuses to change, delete or truncate the audit trail (操作日志只能追加).</summary>
/// <remarks>Written by hand and kept apart from the generated migrations, which eng/migrate replaces.</remarks>
[DbContext(typeof(PostgresDbContext))]
[Migration("29990101000000_TrailGuard")]
public sealed class TrailGuard : Migration
{
    private const string Function =
        """
        CREATE FUNCTION hengji_trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION '操作日志不能修改或删除';
        END $$;
        """;

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        _ = migrationBuilder.Sql(Function);
        _ = migrationBuilder.Sql(
            "CREATE TRIGGER trail_append_only BEFORE UPDATE OR DELETE ON trail FOR EACH ROW EXECUTE FUNCTION hengji_trail_is_append_only();");
        _ = migrationBuilder.Sql(
            "CREATE TRIGGER trail_no_truncate BEFORE TRUNCATE ON trail FOR EACH STATEMENT EXECUTE FUNCTION hengji_trail_is_append_only();");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        _ = migrationBuilder.Sql("DROP TRIGGER trail_no_truncate ON trail;");
        _ = migrationBuilder.Sql("DROP TRIGGER trail_append_only ON trail;");
        _ = migrationBuilder.Sql("DROP FUNCTION hengji_trail_is_append_only();");
    }
}
