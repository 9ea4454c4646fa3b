using Hengji.Figures;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Reviewing;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class NoteAndScoreTests
{
    private static readonly FigureAddress Cell = new("income", "fiscal", "u07");

    [Fact]
    public async Task A_comment_is_added_by_who_sees_the_cell_and_deleted_by_its_author_alone()
    {
        await using var house = await ReviewHouse.OpenAsync();
        var (clerk, other, finance) = (await house.AsAsync("u07"), await house.AsAsync("u08"), await house.AsAsync("caiwu"));
        (await CellNotes.AddAsync(house.Storage, await house.LiveAsync(), Cell, "?", false, other, house.Later()))
            .Problems[0].Code.ShouldBe("dossier.not-found");
        var note = await CellNotes.AddAsync(house.Storage, await house.LiveAsync(), Cell, "请附文件", true, finance, house.Later());
        (await CellNotes.OpenAsync(house.Storage, house.Id, "income")).ShouldContainKeyAndValue(Cell.ToString(), true);
        (await CellNotes.DeleteAsync(house.Storage, await house.LiveAsync(), note.Value.Id, other, house.Later()))
            .Problems[0].Code.ShouldBe("note.not-found");
        (await CellNotes.DeleteAsync(house.Storage, await house.LiveAsync(), note.Value.Id, clerk, house.Later()))
            .Problems[0].Code.ShouldBe("note.forbidden");
        (await CellNotes.ResolveAsync(house.Storage, await house.LiveAsync(), note.Value.Id, clerk, house.Later())).IsSuccess.ShouldBeTrue();
        (await CellNotes.ResolveAsync(house.Storage, await house.LiveAsync(), note.Value.Id, clerk, house.Later()))
            .Problems[0].Code.ShouldBe("note.not-found");
        (await CellNotes.OpenAsync(house.Storage, house.Id, "income")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bureaus_score_stands_beside_the_self_score()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.FinanceReview);
        var live = await house.LiveAsync();
        var line = live.Evaluation.Lines.First(found => found.WeightPoints >= 5);
        var office = await house.AsAsync("jixiao");
        (await SecondScores.SaveAsync(house.Storage, live, line.Key, line.WeightPoints + 1, "依据", office, house.Later()))
            .Problems[0].Code.ShouldBe("second-score.out-of-range");
        (await SecondScores.SaveAsync(house.Storage, live, line.Key, 1, "", office, house.Later())).Problems[0].Code.ShouldBe("review.reason-missing");
        (await SecondScores.SaveAsync(house.Storage, live, line.Key, 1, "依据", await house.AsAsync("caiwu"), house.Later()))
            .Problems[0].Code.ShouldBe("review.not-yours");
        foreach (var scored in live.Evaluation.Lines.Take(4))
            (await SecondScores.SaveAsync(house.Storage, live, scored.Key, 0, "没有佐证材料", office, house.Later())).IsSuccess.ShouldBeTrue();
        var table = await SecondScores.ReadAsync(house.Storage, live);
        table.Difference.ShouldBe(-live.Evaluation.Lines.Take(4).Sum(scored => scored.ScorePoints));
        table.IsNotable.ShouldBe(table.Difference < -10);
        (await house.LiveAsync()).Evaluation.TotalPoints.ShouldBe(live.Evaluation.TotalPoints);
        SecondScores.MaySee((await house.AsAsync("juzhang")).Rights, live.Material.Dossier).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_tables_steps_exist()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            ReviewTable.OfDossier.Count(step => step.From == stage && step.Kind != StepKind.Return).ShouldBe(stage == Stage.Accepted ? 0 : 1);
            ReviewTable.OfDossier.Where(step => step.From == stage && step.Kind == StepKind.Return).Select(step => step.To)
                .ShouldBe(Enum.GetValues<Stage>().Where(earlier => earlier < stage), ignoreOrder: true);
        }
        ReviewTable.OfDossier.Where(step => step.Kind != StepKind.Return).ShouldAllBe(step => step.To == step.From + 1);
    }
}
