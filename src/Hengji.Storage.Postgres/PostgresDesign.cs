using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hengji.Storage.Postgres;

/// <summary>Makes the context for the migration tool; no server is asked.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresDbContext>();
        PostgresStorage.Use(options, "Host=design");
        return new PostgresDbContext(options.Options);
    }
}
