using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Tests.Filling;

public sealed class ChangeRowsTests : IDisposable
{
    private static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);
    private readonly SampleDossier sample = new();

    [Fact]
    public void A_row_is_added_behind_the_one_named()
    {
        var first = Keys()[0];

        var key = Add(Finance, first).Value;

        Keys()[1].ShouldBe(key);
        Keys().Distinct().Count().ShouldBe(Keys().Count);
    }

    [Fact]
    public void A_removed_row_leaves_its_cells_in_the_trail_and_its_key_is_never_used_again()
    {
        var last = Keys()[^1];
        var name = sample.Text($"special.name@{last}");

        Remove(Finance, last).Value.ShouldBe(last);

        Keys().ShouldNotContain(last);
        sample.Text($"special.name@{last}").ShouldBe("");
        using var storage = sample.Open();
        storage.TrailEntries.Single(entry => entry.Subject == $"special.name@{last}").Old.ShouldBe(name);
        Add(Finance, null).Value.ShouldNotBe(last);
    }

    [Fact]
    public void A_row_moves_up_and_stops_at_the_top()
    {
        var second = Keys()[1];

        Move(Finance, second, -5).Value.ShouldBe(second);

        Keys()[0].ShouldBe(second);
    }

    [Fact]
    public void A_removed_row_comes_back_to_its_place_with_what_stood_in_it()
    {
        var second = Keys()[1];
        var before = sample.Live().Material.Cells.Where(cell => cell.Key.Form == "special" && cell.Key.Row == second)
            .ToDictionary(cell => cell.Key, cell => (cell.Value.Text, cell.Value.IsAssumed, cell.Value.Source));

        Remove(Finance, second).Value.ShouldBe(second);
        Restore(Finance, second, 1).Value.ShouldBe(second);

        Keys()[1].ShouldBe(second);
        var after = sample.Live().Material.Cells.Where(cell => cell.Key.Form == "special" && cell.Key.Row == second)
            .ToDictionary(cell => cell.Key, cell => (cell.Value.Text, cell.Value.IsAssumed, cell.Value.Source));
        after.ShouldBe(before, ignoreOrder: true);
        Restore(Finance, second, 0).Problems.Single().Code.ShouldBe("cell.not-found"); // it is there
    }

    [Fact]
    public void A_cell_cleared_before_its_row_was_removed_stays_cleared()
    {
        var last = Keys()[^1];
        sample.Save(Finance, $"special.name@{last}", "").Cells[0].IsSaved.ShouldBeTrue();

        Remove(Finance, last).IsSuccess.ShouldBeTrue();
        Restore(Finance, last, 99).IsSuccess.ShouldBeTrue();

        Keys()[^1].ShouldBe(last);
        sample.Text($"special.name@{last}").ShouldBe("");
    }

    [Fact]
    public void A_clerk_brings_back_only_rows_of_their_unit()
    {
        var (clerk, other) = (SampleDossier.Someone(Role.UnitClerk, "u03"), SampleDossier.Someone(Role.UnitClerk, "u04"));
        var (theirs, departments) = (Add(clerk, null).Value, Keys()[0]);
        Remove(clerk, theirs).IsSuccess.ShouldBeTrue();
        Remove(Finance, departments).IsSuccess.ShouldBeTrue();

        Restore(other, theirs, 0).Problems.Single().Code.ShouldBe("cell.not-found");
        Restore(clerk, departments, 0).Problems.Single().Code.ShouldBe("cell.not-found");
        Restore(clerk, theirs, 0).IsSuccess.ShouldBeTrue();
        sample.Live().Material.Rows["special"].Single(row => row.Key == theirs).UnitKey.ShouldBe("u03");
        Restore(clerk, "s99", 0).Problems.Single().Code.ShouldBe("cell.not-found"); // was never there
    }

    [Fact]
    public void Rows_under_review_are_closed()
    {
        sample.Move(Stage.PanelOpinion);

        Add(Finance, null).Problems.Single().Code.ShouldBe("row.forbidden");
        Remove(Finance, Keys()[0]).Problems.Single().Code.ShouldBe("row.forbidden");
    }

    [Fact]
    public void A_clerk_cannot_touch_the_departments_rows_but_adds_rows_of_their_unit()
    {
        var clerk = SampleDossier.Someone(Role.UnitClerk, "u03");

        Remove(clerk, Keys()[0]).Problems.Single().Code.ShouldBe("cell.not-found");
        var key = Add(clerk, null).Value;

        sample.Live().Material.Rows["special"].Single(row => row.Key == key).UnitKey.ShouldBe("u03");
        Remove(clerk, key).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("s03", "s01", "s02")]
    [InlineData("s10", "s9", "s01")]
    [InlineData("r01")]
    [InlineData("N100", "N099", "duties")]
    [InlineData("P1-3", "P1-1", "P1-2", "P2")]
    public void Keys_go_on_where_the_lists_own_end(string next, params string[] taken) => ListRowKeys.Next(taken).ShouldBe(next);

    public void Dispose() => sample.Dispose();

    private List<string> Keys() => [.. sample.Live().Material.Rows["special"].Select(row => row.Key)];

    private Result<string> Add(Actor actor, string? after) =>
        Run(storage => ChangeRows.AddAsync(storage, sample.Live().Pack, 1, "special", after, actor, SampleDossier.Now));

    private Result<string> Remove(Actor actor, string key) =>
        Run(storage => ChangeRows.RemoveAsync(storage, sample.Live().Pack, 1, "special", key, actor, SampleDossier.Now));

    private Result<string> Restore(Actor actor, string key, int at) =>
        Run(storage => ChangeRows.RestoreAsync(storage, sample.Live().Pack, 1, "special", key, at, actor, SampleDossier.Now));

    private Result<string> Move(Actor actor, string key, int by) =>
        Run(storage => ChangeRows.MoveAsync(storage, sample.Live().Pack, 1, "special", key, by, actor, SampleDossier.Now));

    private Result<string> Run(Func<Hengji.Storage.HengjiDbContext, Task<Result<string>>> change)
    {
        using var storage = sample.Open();
        return change(storage).GetAwaiter().GetResult();
    }
}
