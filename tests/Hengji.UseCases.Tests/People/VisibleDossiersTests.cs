using Hengji.Storage.People;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Tests.People;

public sealed class VisibleDossiersTests : IDisposable
{
    private readonly Office office = new();

    public static TheoryData<Role, long?, int?, int?> Grants
    {
        get
        {
            var grants = new TheoryData<Role, long?, int?, int?>();
            foreach (var role in Enum.GetValues<Role>())
            {
                grants.Add(role, null, null, null);
                grants.Add(role, 1, null, null);
                grants.Add(role, 2, 2022, 2022);
                grants.Add(role, 2, 2023, null);
                grants.Add(role, null, null, 2021);
            }
            return grants;
        }
    }

    [Theory]
    [MemberData(nameof(Grants))]
    public void The_database_answers_as_the_rights_do(Role role, long? department, int? from, int? to)
    {
        var rights = new Rights([new Grant(role, department, null, from, to)]);

        VisibleDossiers.Query(office.Storage, rights).Select(dossier => dossier.Id).ToList()
            .ShouldBe(office.Storage.Dossiers.ToList().Where(rights.CanOpen).Select(dossier => dossier.Id), ignoreOrder: true);
    }

    public void Dispose() => office.Dispose();
}
