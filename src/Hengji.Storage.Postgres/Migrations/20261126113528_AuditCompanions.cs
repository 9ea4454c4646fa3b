using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hengji.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AuditCompanions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_companions",
                columns: table => new
                {
                    AuditId = table.Column<long>(type: "bigint", nullable: false),
                    OtherId = table.Column<long>(type: "bigint", nullable: false),
                    IsLastYear = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_companions", x => new { x.AuditId, x.OtherId });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_companions");
        }
    }
}
