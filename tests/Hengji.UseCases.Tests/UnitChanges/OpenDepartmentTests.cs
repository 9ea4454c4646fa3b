using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.People;
using Hengji.UseCases.UnitChanges;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.UnitChanges;

public sealed class OpenDepartmentTests : IDisposable
{
    private readonly Office office = new();
    private readonly PackShelf packs = new(Repository.PathOf("packs"));

    [Fact]
    public async Task A_year_is_opened_once_with_a_share_for_each_unit()
    {
        var opened = (await OpenDepartment.OpenYearAsync(office.Storage, packs, 1, 2023, "hunan-2022", office.System, Office.Now)).Value;

        office.Storage.Parts.AsNoTracking().Where(part => part.DossierId == opened.Id).Count().ShouldBe(3);
        (await OpenDepartment.OpenYearAsync(office.Storage, packs, 1, 2023, "hunan-2022", office.System, Office.Now)).Problems.Single().Code.ShouldBe("unit.invalid");
        (await OpenDepartment.OpenYearAsync(office.Storage, packs, 1, 2024, "nowhere-1999", office.System, Office.Now)).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public async Task A_department_is_the_top_of_its_own_units()
    {
        var made = (await OpenDepartment.CreateAsync(office.Storage, "教育局", "911", office.System, Office.Now)).Value;

        office.Storage.Units.AsNoTracking().Single(unit => unit.DepartmentId == made.Id).Key.ShouldBe("dept");
        (await OpenDepartment.CreateAsync(office.Storage, "教育局", "912", office.System, Office.Now)).Problems.Single().Code.ShouldBe("unit.invalid");
    }

    [Fact]
    public async Task The_first_account_is_opened_only_where_there_is_none()
    {
        (await OpenFirstAccount.RunAsync(office.Storage, office.People, Office.Now)).ShouldNotBeNull();
        (await OpenFirstAccount.RunAsync(office.Storage, office.People, Office.Now)).ShouldBeNull();

        office.Storage.Users.AsNoTracking().Single().MustChangePassword.ShouldBeTrue();
    }

    public void Dispose() => office.Dispose();
}
