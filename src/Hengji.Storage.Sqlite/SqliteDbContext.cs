using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Sqlite;

/// <summary>The platform's storage on SQLite.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : HengjiDbContext(options);
