using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Storing;

/// <summary>The migrations lead to the model, on each provider.</summary>
public sealed class MigrationTests
{
    public static TheoryData<string> Databases => Hosting.Databases.All;

    /// <summary>Otherwise run eng/migrate.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_model_has_no_change_that_no_migration_makes(string database)
    {
        await using var made = await EmptyDatabase.CreateAsync(database);
        await using var storage = made.Open();
        storage.Database.HasPendingModelChanges().ShouldBeFalse();
        (await storage.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
