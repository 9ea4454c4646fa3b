using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hengji.Storage.Sqlite;

/// <summary>Makes the context for the migration tool.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteStorage.Use(options, "design.db");
        return new SqliteDbContext(options.Options);
    }
}
