using Hengji.Storage.People;
using Hengji.UseCases.Demonstration;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Demonstration;

public sealed class LoadByHandTests : IDisposable
{
    private readonly Office office = new(isEmpty: true);
    private readonly PackShelf packs = new(Repository.PathOf("packs"));

    [Fact]
    public async Task The_sample_comes_with_one_account_for_each_role_once()
    {
        (await LoadAsync(office.Security)).ShouldBeNull();

        var dossier = await office.Storage.Dossiers.SingleAsync(TestContext.Current.CancellationToken);
        (await office.Storage.Parts.CountAsync(part => part.DossierId == dossier.Id, TestContext.Current.CancellationToken)).ShouldBe(12);
        Enum.GetValues<Role>().Except(office.Storage.Grants.Select(grant => grant.Role)).ShouldBeEmpty();
        (await office.Storage.TrailEntries.OrderBy(line => line.Id).LastAsync(TestContext.Current.CancellationToken)).Action.ShouldBe("demonstration.load");

        (await LoadAsync(office.Security))!.Code.ShouldBe("demonstration.not-empty");
    }

    [Fact]
    public async Task Only_the_security_administrator_may()
    {
        (await LoadAsync(office.System))!.Code.ShouldBe("person.forbidden");
        (await office.Storage.Departments.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    public void Dispose() => office.Dispose();

    private Task<Problem?> LoadAsync(Actor actor) => LoadDemonstration.ByHandAsync(
        office.Storage, office.People, packs, Repository.PathOf("samples", "xiangxi-hrss-2022"), actor, Office.Now, TestContext.Current.CancellationToken);
}
