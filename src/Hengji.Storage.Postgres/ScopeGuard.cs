using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Hengji.Storage.Postgres;

/// <summary>The database itself refuses a second grant or deadline of the same scope, also where a part of the scope is open.</summary>
/// <remarks>
/// Written by hand and kept apart from the generated migrations, which eng/migrate replaces: to an ordinary unique index
/// two open bounds (NULL) are different ones.
/// </remarks>
[DbContext(typeof(PostgresDbContext))]
[Migration("29990102000000_ScopeGuard")]
public sealed class ScopeGuard : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        _ = migrationBuilder.Sql(
            """
            CREATE UNIQUE INDEX grants_one_of_a_scope ON grants
              ("PersonId", "Role", COALESCE("DepartmentId", 0), COALESCE("UnitKey", ''), COALESCE("FromYear", 0), COALESCE("ToYear", 0));
            """);
        _ = migrationBuilder.Sql(
            """CREATE UNIQUE INDEX step_deadlines_one_for_all ON step_deadlines ("PackId", "Step") WHERE "DepartmentId" IS NULL;""");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        _ = migrationBuilder.Sql("DROP INDEX step_deadlines_one_for_all;");
        _ = migrationBuilder.Sql("DROP INDEX grants_one_of_a_scope;");
    }
}
