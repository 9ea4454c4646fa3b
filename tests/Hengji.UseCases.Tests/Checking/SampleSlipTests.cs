using Hengji.Checks;
using Hengji.Checks.Locating;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Packs;
using Hengji.Tests.Checks.Locating;
using Hengji.UseCases.Tests.Samples;

namespace Hengji.UseCases.Tests.Checking;

/// <summary>
/// Slips typed into the real report, one at a time: how often the cell is the first suspect, and among the first three, of
/// every relation that it breaks. The rates are printed.
/// </summary>
public sealed class SampleSlipTests(ITestOutputHelper output)
{
    private static readonly string[] Tables = ["income", "expenditure", "threepublic", "assets", "control", "gpb", "fund", "staff"];

    private static readonly Slip[] Kinds =
    [
        Slip.WrongDigit, Slip.SwappedDigits, Slip.LostDigit, Slip.UnitFactor, Slip.Sign, Slip.NeighbourRow,
        Slip.NeighbourColumn, Slip.LastYear,
    ];

    private readonly Submission sample = SampleReport.Xiangxi.Submission;
    private readonly Hengji.Regulations.Pack pack = PackReader.Read(SampleReport.Packs, SampleReport.Xiangxi.Submission.PackId).Value;

    [Fact]
    public void The_wrong_cell_is_among_the_first_suspects()
    {
        var engine = CheckEngine.Compile(pack.Rules, pack.Forms, pack.Parameters, pack.Bands).Value;
        var known = Broken(engine.Run(sample)).Select(Name).ToHashSet();
        var places = Kinds.ToDictionary(kind => kind, _ => new List<int>());
        var cells = sample.AllFigures.Where(figure => Tables.Contains(figure.Address.Form) && figure.Value != 0).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            var kind = Kinds[i % Kinds.Length];
            if (Plant(cells[i], kind, new Random(i)) is { } planted && Place(engine, planted, known) is { } place)
                places[kind].Add(place);
        }
        foreach (var (kind, found) in places)
            output.WriteLine($"{kind}: {Describe(found)}");
        var all = places.Values.SelectMany(found => found).ToList();
        output.WriteLine($"all: {Describe(all)}");
        all.Count.ShouldBeGreaterThan(150);
        Share(all, 1).ShouldBeGreaterThanOrEqualTo(0.80m);
        Share(all, 3).ShouldBeGreaterThanOrEqualTo(0.95m);
    }

    private (Submission Submission, Figure Cell)? Plant(Figure cell, Slip kind, Random random)
    {
        var around = new SubmissionSurroundings(sample, pack.Forms).Of(cell);
        var wrong = kind switch
        {
            Slip.NeighbourRow => around.SameColumn.FirstOrDefault()?.Value,
            Slip.NeighbourColumn => around.SameRow.FirstOrDefault()?.Value,
            Slip.LastYear => decimal.Round(cell.Value * random.Next(70, 99) / 100, cell.Decimals, MidpointRounding.AwayFromZero),
            _ => SlipMaker.Make(random, cell.Value, kind),
        };
        if (wrong is not { } value || value == cell.Value)
            return null;
        var planted = cell.WithValue(value);
        var before = kind == Slip.LastYear ? sample.With(planted) : null;
        return (sample.With(planted) with { Previous = before }, planted);
    }

    /// <summary>The worst place of the planted cell among the suspects of what it broke; null when nothing breaks.</summary>
    private int? Place(CheckEngine engine, (Submission Submission, Figure Cell) planted, HashSet<(string, string)> known)
    {
        var run = engine.Run(planted.Submission);
        var broken = Broken(run).Where(relation => !known.Contains(Name(relation))).ToList();
        if (broken.Count == 0)
            return null;
        var certain = run.Relations.Where(relation => relation.Outcome.Rule.Certainty != Certainty.Conditional);
        return FaultLocator.Locate(broken, certain, new SubmissionSurroundings(planted.Submission, pack.Forms).Of)
            .Max(fault => fault.Suspects.ToList().FindIndex(suspect => ReferenceEquals(suspect.Figure, planted.Cell)) is >= 0 and var at ? at + 1 : 99);
    }

    private static IEnumerable<BoundRelation> Broken(CheckRun run) =>
        run.Relations.Where(relation =>
            relation.Outcome is { Verdict: Verdict.Breaks, Rule: { Certainty: Certainty.Certain, Level: FindingLevel.Error } });

    private static (string, string) Name(BoundRelation relation) => (relation.Outcome.Rule.Code, relation.Outcome.Row);

    private static decimal Share(List<int> places, int most) =>
        (decimal)places.Count(place => place <= most) / Math.Max(1, places.Count);

    private static string Describe(List<int> places) =>
        $"{places.Count} seen, first {Share(places, 1):P1}, first three {Share(places, 3):P1}";
}
