using System.Text;
using System.Text.Json;
using Hengji.Documents.Json;
using Hengji.Documents.Tests.Html;
using Hengji.Reports;

namespace Hengji.Documents.Tests.Json;

public sealed class ResultJsonWriterTests
{
    private static readonly JsonElement Result = JsonDocument.Parse(Write(SampleReport.Complete)).RootElement;

    [Fact]
    public void Agrees_with_the_published_schema() =>
        SchemaCheck.Errors(Result, JsonDocument.Parse(File.ReadAllText(SchemaFile())).RootElement).ShouldBeEmpty();

    [Fact]
    public void The_schema_check_sees_a_wrong_member() =>
        SchemaCheck.Errors(
                JsonDocument.Parse(Write(SampleReport.Complete).Replace("\"gap\": \"0.01\"", "\"gap\": 0.01", StringComparison.Ordinal)).RootElement,
                JsonDocument.Parse(File.ReadAllText(SchemaFile())).RootElement)
            .ShouldNotBeEmpty();

    [Fact]
    public void Summarises_what_was_read_checked_and_found()
    {
        var summary = Result.GetProperty("summary");
        summary.GetProperty("department").GetString().ShouldBe("湘西自治州人力资源和社会保障局");
        summary.GetProperty("year").GetInt32().ShouldBe(2022);
        summary.GetProperty("figures").GetInt32().ShouldBe(SampleForms.Submission.AllFigures.Count());
        summary.GetProperty("assumed").GetInt32().ShouldBe(3);
        summary.GetProperty("checks").GetProperty("breaks").GetInt32().ShouldBe(2);
        summary.GetProperty("findings").GetProperty("error").GetInt32().ShouldBe(1);
        summary.GetProperty("findings").GetProperty("question").GetInt32().ShouldBe(1);
        summary.GetProperty("total").GetString().ShouldBe("98.8");
        summary.GetProperty("grade").GetString().ShouldBe("优");
    }

    [Fact]
    public void Ranks_suspects_and_names_places()
    {
        var finding = Result.GetProperty("findings")[0];
        finding.GetProperty("citation").GetProperty("seen").GetString().ShouldBe("S-part");
        finding.GetProperty("places")[0].GetProperty("figure").GetString().ShouldBe("control.change_rate@vehicle");
        var suspects = finding.GetProperty("suspects");
        suspects[0].GetProperty("slip").GetString().ShouldBe("wrong-digit");
        suspects[0].GetProperty("repair").GetString().ShouldBe("-0.06");
        suspects[0].GetProperty("score").GetInt32().ShouldBeGreaterThan(suspects[1].GetProperty("score").GetInt32());
    }

    [Fact]
    public void Writes_amounts_as_strings_with_the_printed_characters_beside_them()
    {
        var figures = Result.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("address").GetString()!);
        var figure = figures["income.carryover@u02"];
        figure.GetProperty("printed").GetString().ShouldBe("14");
        figure.GetProperty("decimals").GetInt32().ShouldBe(2);
        figure.GetProperty("reading").GetString().ShouldBe("column-decimals");
        figure.GetProperty("low").GetString().ShouldBe("13.995");
        figure.GetProperty("high").GetString().ShouldBe("14.005");
        figures["budget.full_year@other"].GetProperty("assumed").GetBoolean().ShouldBeTrue();
        figures.Keys.ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void Keeps_Chinese_readable_and_is_the_same_every_time()
    {
        var text = Write(SampleReport.Complete with { Notices = ["　“全角空格”、<尖括号>与㐀𠀀"] });
        text.ShouldContain("湘西自治州人力资源和社会保障局");
        text.ShouldNotContain("\\u4");
        if (Environment.GetEnvironmentVariable("HENGJI_LOOK_JSON") is { Length: > 0 } file)
            File.WriteAllText(file, text);
        text.ShouldContain("“全角空格”、<尖括号>与㐀");
        text.ShouldBe(Write(SampleReport.Complete with { Notices = ["　“全角空格”、<尖括号>与㐀𠀀"] }));
    }

    [Fact]
    public void Leaves_scores_open_while_something_is_missing()
    {
        var report = SampleReport.Complete;
        var lines = report.Evaluation.Lines.SetItem(0, report.Evaluation.Lines[0] with { ScorePoints = null });
        var open = report with { Evaluation = report.Evaluation with { Lines = lines, TotalPoints = null, Grade = null } };
        var result = JsonDocument.Parse(Write(open)).RootElement;
        result.GetProperty("scores").GetProperty("lines")[0].GetProperty("score").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("summary").GetProperty("total").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static string Write(Report report)
    {
        using var stream = new MemoryStream();
        ResultJsonWriter.Write(stream, report);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string SchemaFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hengji.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder.ShouldNotBeNull().FullName, "docs", "reference", "result.schema.json");
    }
}
