using System.Text.RegularExpressions;
using Hengji.Documents.Csv;
using Hengji.Documents.Excel;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Scoring;
using Hengji.UseCases.Collecting;

namespace Hengji.UseCases.Tests.Collecting;

/// <summary>The sample of samples/xiangxi-hrss-2022, read with the forms of the pack hunan-2022.</summary>
public sealed partial class SampleTests
{
    private static readonly Lazy<Submission> Sample = new(() => Collect(Hunan.Sample));

    [Fact]
    public void Names_its_pack() => Collector.Declared(Hunan.Sample).Value.PackId.ShouldBe(Hunan.Pack2022.Id);

    [Fact]
    public void Is_read_without_problems_or_notes()
    {
        var collected = Collector.Collect(Hunan.Sample, Hunan.Pack2022);

        collected.Problems.Select(problem => problem.Describe()).ShouldBeEmpty();
        collected.Value.Notes.Select(note => note.Describe()).ShouldBeEmpty();
        collected.Value.Forms.Keys.ShouldBe(Hunan.Pack2022.Forms.All.Select(form => form.Id), ignoreOrder: true);
        collected.Value.Units.Units.Count().ShouldBe(12);
    }

    [Theory] // Printed in 第一部分 二 of the report.
    [InlineData("income.total@u07", "3,265.82", "3265.82", 2)]
    [InlineData("income.carryover@u02", "14", "14", 2)]
    [InlineData("expenditure.personnel@u11", "109.8", "109.8", 2)]
    [InlineData("expenditure.current@dept", "-542.42", "-542.42", 2)]
    [InlineData("control.rate@total", "37.95%", "37.95", 2)]
    [InlineData("facts.value@N064", "4.6", "4.6", 1)]
    [InlineData("facts.value@N307", "3.5", "3.5", 1)]
    public void Keeps_figures_as_printed(string address, string printed, string value, int decimals)
    {
        var figure = Sample.Value.Figure(FigureAddress.TryParse(address)!.Value)!;

        (figure.Printed, figure.Decimals).ShouldBe((printed, decimals));
        figure.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(value);
        figure.IsAssumed.ShouldBeFalse();
    }

    [Fact]
    public void Every_number_named_in_its_narrative_exists_and_is_named_once()
    {
        var named = Sample.Value.Forms["narrative"].Rows
            .SelectMany(row => Token().Matches(row.Text("text")!)).Select(match => match.Groups[1].Value).ToList();

        named.Count.ShouldBe(180);
        named.ShouldBeUnique();
        named.ShouldAllBe(address => Sample.Value.Figure(FigureAddress.TryParse(address)!.Value) != null);
    }

    [Fact]
    public void Weights_follow_the_scheme_and_are_marked_as_assumed()
    {
        var weights = Sample.Value.Forms["indicators"].Rows.Select(row => (Class: row.Text("level1")!, Weight: row.Figure("weight")!));

        weights.ShouldAllBe(pair => pair.Weight.IsAssumed);
        weights.GroupBy(pair => pair.Class).ToDictionary(same => same.Key, same => same.Sum(pair => pair.Weight.Value))
            .ShouldBe(new Dictionary<string, decimal> { ["产出指标"] = 50, ["效益指标"] = 30, ["满意度指标"] = 10 });
    }

    [Fact] // 第二部分 六: 8.8 + 50 + 30 + 10 = 98.8, 优.
    public void Scores_what_its_text_claims()
    {
        var pack = Hunan.Pack2022;
        var reading = IndicatorReader.Read(Sample.Value, pack.Schemes[pack.DepartmentSchemeId].Citation);
        var evaluation = Scorer.Evaluate(
            pack.Schemes[pack.DepartmentSchemeId],
            ScoringInput.Execution(Sample.Value),
            reading.Indicators,
            ScoringInput.Claimed(Sample.Value));

        reading.Findings.ShouldBeEmpty();
        evaluation.Lines.Where(line => line.ScorePoints is null).ShouldBeEmpty();
        (evaluation.TotalPoints, evaluation.Grade).ShouldBe((98.8m, "优"));
        evaluation.Findings.Where(finding => finding.Level == Checks.FindingLevel.Error)
            .ShouldHaveSingleItem().Message.ShouldContain("预算执行率为 88.05%，低于 90%，但未说明原因");
    }

    [Fact]
    public void Carries_no_names_of_persons()
    {
        foreach (var form in Hunan.Pack2022.Forms.All)
        {
            foreach (var item in form.Items.Where(item => item.IsPersonal))
                Sample.Value.Forms[form.Id].Rows.ShouldAllBe(row => row.Text(item.Id) == null);
        }
    }

    [Fact]
    public void Written_again_it_reads_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("hengji-").FullName;
        try
        {
            CsvFolderWriter.Write(Sample.Value, Hunan.Pack2022.Forms, folder);
            Cells(Collect(folder)).ShouldBe(Cells(Sample.Value));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void As_a_workbook_it_reads_the_same()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("hengji-").FullName, "填报表.xlsx");
        try
        {
            using (var stream = File.Create(path))
                _ = FormWorkbookWriter.Write(stream, Sample.Value, Hunan.Pack2022.Forms, Hunan.Pack2022.Id, 2022).Value;

            Collector.Declared(path).Value.PackId.ShouldBe(Hunan.Pack2022.Id);
            var collected = Collector.Collect(path, Hunan.Pack2022);
            collected.Problems.Select(problem => problem.Describe()).ShouldBeEmpty();
            Cells(collected.Value).ShouldBe(Cells(Sample.Value));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static Submission Collect(string folder) => Collector.Collect(folder, Hunan.Pack2022).Value;

    private static IEnumerable<string> Cells(Submission submission) =>
        from form in submission.Forms.Values
        orderby form.FormId
        from row in form.Rows
        from item in Hunan.Pack2022.Forms.Find(form.FormId)!.Items
        let figure = row.Figure(item.Id)
        select $"{form.FormId}.{item.Id}@{row.Key} {row.Label} {row.Text(item.Id)}"
            + $"{figure?.Printed} {figure?.Value} {figure?.Decimals} {figure?.Reading} {figure?.Unit} {row.Assumed.Contains(item.Id)}";

    [GeneratedRegex(@"\{\{([^}]+)\}\}")]
    private static partial Regex Token();
}
