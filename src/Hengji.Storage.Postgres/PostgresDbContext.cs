using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Postgres;

/// <summary>The platform's storage on PostgreSQL.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options) : HengjiDbContext(options);
