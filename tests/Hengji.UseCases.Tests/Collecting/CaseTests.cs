using System.Globalization;
using Hengji.Figures;
using Hengji.UseCases.Collecting;

namespace Hengji.UseCases.Tests.Collecting;

/// <summary>Inputs of tests/cases, each with what reading it must say; README.md there tells how to add one.</summary>
public sealed class CaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Bad() => CaseFolder.Names("bad");

    public static IEnumerable<TheoryDataRow<string>> Good() => CaseFolder.Names("good").Where(row => row.Data != "xiangxi"); // the sample's own documents

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_input_is_refused_with_exactly_these_problems(string name)
    {
        using var folder = new CaseFolder("bad", name);

        var problems = Collector.Collect(folder.Path, Hunan.Pack2022).Problems;

        var said = string.Concat(problems.Select(problem =>
            $"{problem.Code}\n  {problem.Describe()}\n  {problem.Describe(english: true)}\n"));
        if (Environment.GetEnvironmentVariable("HENGJI_ACCEPT") == "1")
            File.WriteAllText(folder.ExpectedPath, said);
        said.ShouldBe(File.ReadAllText(folder.ExpectedPath));
        problems.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Good_input_is_read_as_these_figures(string name)
    {
        using var folder = new CaseFolder("good", name);

        var submission = Collector.Collect(folder.Path, Hunan.Pack2022).Value;

        foreach (var cells in File.ReadAllLines(folder.ExpectedPath).Select(line => line.Split('\t')))
        {
            var figure = submission.Figure(FigureAddress.TryParse(cells[0])!.Value);
            (figure?.Printed ?? "").ShouldBe(cells[1], cells[0]);
            var value = figure is null ? "" : figure.Value.ToString(CultureInfo.InvariantCulture) + " " + figure.Unit;
            value.ShouldBe(cells[2], cells[0]);
        }
    }
}
