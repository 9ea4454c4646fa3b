using Hengji.Storage.Departments;
using Hengji.UseCases.Tests.People;
using Hengji.UseCases.UnitChanges;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.UnitChanges;

public sealed class ChangeUnitsTests : IDisposable
{
    private static readonly DateOnly Day = new(2023, 3, 31);
    private readonly Office office = new();

    /// <summary>What was seen is compared where nobody else can change it: the list it is asked about is the one that is changed.</summary>
    [Fact]
    public async Task A_change_of_units_that_are_no_longer_as_seen_is_refused()
    {
        var seen = await office.Storage.Units.AsNoTracking().Where(unit => unit.DepartmentId == 1).Select(unit => unit.Name).ToListAsync();
        UnitsAsSeen isAsSeen = units => seen.Order().SequenceEqual(units.Select(unit => unit.Name).Order());

        (await ChangeUnits.RenameAsync(office.Storage, 1, "u01", "甲", office.System, Office.Now, isAsSeen)).IsSuccess.ShouldBeTrue();
        (await ChangeUnits.RenameAsync(office.Storage, 1, "u02", "乙", office.System, Office.Now, isAsSeen))
            .Problems.Single().Code.ShouldBe("request.changed");
        (await office.Storage.Units.AsNoTracking().AnyAsync(unit => unit.Name == "乙")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_name_keeps_the_old_one_known()
    {
        var renamed = (await ChangeUnits.RenameAsync(office.Storage, 1, "u01", "就业服务中心", office.System, Office.Now)).Value;

        (renamed.Name, renamed.Aliases).ShouldBe(("就业服务中心", "单位u01"));
        (await ChangeUnits.RenameAsync(office.Storage, 1, "u02", "单位u01", office.System, Office.Now)).Problems.Single().Code.ShouldBe("unit.invalid");
    }

    [Fact]
    public async Task Merged_units_end_and_name_their_successor()
    {
        (await ChangeUnits.MergeAsync(office.Storage, 1, ["u03"], "u01", Day, office.System, Office.Now)).IsSuccess.ShouldBeTrue();

        var ended = Unit("u03");
        (ended.ValidTo, ended.Successors).ShouldBe((Day, "u01"));
        (await ChangeUnits.MergeAsync(office.Storage, 1, ["u03"], "u01", Day, office.System, Office.Now)).Problems.Single().Code.ShouldBe("unit.invalid");
    }

    [Fact]
    public async Task A_unit_with_units_below_does_not_end_before_them()
    {
        (await ChangeUnits.MergeAsync(office.Storage, 1, ["u02"], "u01", Day, office.System, Office.Now)).Problems.Single().Code.ShouldBe("unit.invalid");
        (await ChangeUnits.MergeAsync(office.Storage, 1, ["u02", "u03"], "u01", Day, office.System, Office.Now)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_split_makes_new_units_that_join_open_material()
    {
        (await ChangeUnits.SplitAsync(office.Storage, 1, "u01", ["甲中心", "乙中心"], new DateOnly(2021, 12, 31), office.System, Office.Now)).IsSuccess.ShouldBeTrue();

        Unit("u01").Successors.ShouldBe("u04；u05");
        Unit("u04").ValidFrom.ShouldBe(new DateOnly(2022, 1, 1));
        office.Storage.Parts.AsNoTracking().Select(part => part.UnitKey).ToList().ShouldBe(["u04", "u05"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_refused_split_leaves_nothing_behind()
    {
        (await ChangeUnits.SplitAsync(office.Storage, 1, "u01", ["甲中心", "单位u02"], Day, office.System, Office.Now)).Problems.Single().Code.ShouldBe("unit.invalid");

        office.Storage.Units.AsNoTracking().Count().ShouldBe(4);
        Unit("u01").ValidTo.ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_system_administrator_changes_units() =>
        (await ChangeUnits.RenameAsync(office.Storage, 1, "u01", "新名", office.Security, Office.Now)).Problems.Single().Code.ShouldBe("person.forbidden");

    public void Dispose() => office.Dispose();

    private UnitEntry Unit(string key) => office.Storage.Units.AsNoTracking().Single(unit => unit.Key == key);
}
