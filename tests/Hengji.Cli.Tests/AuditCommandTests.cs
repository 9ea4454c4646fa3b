namespace Hengji.Cli.Tests;

/// <summary>Finished documents audited from the command line.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private const string Table = """
        | 单位 | 合计 | 基本支出 | 项目支出 |
        |---|---|---|---|
        | 汇总 | 300.25 | 180.15 | 120.10 |
        | 机关 | 200.13 | 120.08 | 80.05 |
        | 中心 | 100.12 | 60.07 | 40.05 |
        """;

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void A_report_that_agrees_with_itself_is_done()
    {
        File.WriteAllText(workshop["good.md"], Table);
        var ran = Cli.Run("audit", workshop["good.md"]);
        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("good.md");
    }

    [Fact]
    public void A_contradiction_is_told_with_places_proof_and_suspect()
    {
        File.WriteAllText(workshop["bad.md"], Table.Replace("120.08", "102.08", StringComparison.Ordinal));
        var ran = Cli.Run("audit", workshop["bad.md"]);
        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldContain("102.08 + 80.05 = 182.13，表列 200.13，相差 18，四舍五入最多解释 0.015");
        ran.Output.ShouldContain("120.08");
    }

    [Fact]
    public void In_English_nothing_but_the_document_s_own_words_is_Chinese()
    {
        File.WriteAllText(workshop["bad.md"], Table.Replace("120.08", "102.08", StringComparison.Ordinal));
        var ran = Cli.Run("audit", workshop["bad.md"], "--lang", "en");
        ran.Output.ShouldContain("102.08 + 80.05 = 182.13, printed as 200.13, off by 18, rounding explains at most 0.015");
        ran.Output.ShouldContain("table 1, row 3, column 3");
        foreach (var word in (string[])["应等于", "第", "相差", "改为", "请"])
            ran.Output.ShouldNotContain(word);
    }

    [Fact]
    public void A_folder_is_audited_whole_and_what_cannot_be_read_does_not_stop_it()
    {
        File.WriteAllText(workshop["a.md"], Table);
        File.WriteAllBytes(workshop["b.docx"], [0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
        File.WriteAllText(workshop["c.md"], Table);
        var ran = Cli.Run("audit", workshop["."]);
        ran.ExitCode.ShouldBe(2);
        ran.Output.ShouldContain("a.md");
        ran.Output.ShouldContain("c.md");
        ran.Error.ShouldContain("b.docx");
    }

    [Fact]
    public void Each_bad_file_of_a_folder_is_told_by_name_and_the_good_one_is_audited()
    {
        File.WriteAllText(workshop["good.md"], Table);
        File.WriteAllBytes(workshop["empty.docx"], []);
        File.WriteAllBytes(workshop["picture.docx"], [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        File.WriteAllText(workshop["broken.pdf"], "%PDF-1.7\n1 0 obj\n<</Type/Catalog");
        File.WriteAllBytes(workshop["broken.xls"], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        File.WriteAllText(workshop["deep.html"], "<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>1", 1_000)));
        File.WriteAllBytes(workshop["noise.txt"], [0xFF, 0x00, 0x81, 0xFE, 0x80, 0x01, 0xFF]);
        var ran = Cli.Run("audit", workshop["."]);

        ran.ExitCode.ShouldBe(2);
        ran.Output.ShouldContain("good.md");
        foreach (var (file, word) in new[]
                 {
                     ("empty.docx", "空的"), ("picture.docx", "图片"), ("broken.pdf", "损坏"), ("broken.xls", "损坏"), ("deep.html", "上限"), ("noise.txt", "UTF-8"),
                 })
            ran.Error.Split('\n').ShouldContain(line => line.Contains(file, StringComparison.Ordinal) && line.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_list_and_results_for_programs_are_written_whole()
    {
        File.WriteAllText(workshop["bad.md"], Table.Replace("120.08", "102.08", StringComparison.Ordinal));
        Cli.Run("audit", workshop["bad.md"], "--html", workshop["found.html"], "--xlsx", workshop["list.xlsx"], "--json", workshop["found.json"])
            .ExitCode.ShouldBe(1);
        File.ReadAllText(workshop["found.html"]).ShouldContain("102.08");
        new FileInfo(workshop["list.xlsx"]).Length.ShouldBeGreaterThan(1000);
        File.ReadAllText(workshop["found.json"]).ShouldContain("\"hengji.findings/1\"");
    }

    [Fact]
    public void Comments_are_for_Word_files_and_a_page_is_of_one_document()
    {
        File.WriteAllText(workshop["a.md"], Table);
        File.WriteAllText(workshop["b.md"], Table);
        Cli.Run("audit", workshop["a.md"], "--docx", workshop["marked.docx"]).ExitCode.ShouldBe(2);
        File.Exists(workshop["marked.docx"]).ShouldBeFalse();
        Cli.Run("audit", workshop["a.md"], workshop["b.md"], "--html", workshop["found.html"]).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Files_of_one_submission_must_agree_and_the_page_is_of_the_first()
    {
        File.WriteAllText(workshop["report.md"], Table);
        File.WriteAllText(workshop["annex.md"], Table.Replace("120.08 | 80.05", "102.08 | 98.05", StringComparison.Ordinal));
        Cli.Run("audit", workshop["report.md"], workshop["annex.md"]).Output.ShouldNotContain("D41-between-files");
        var ran = Cli.Run("audit", workshop["report.md"], workshop["annex.md"], "--together", "--html", workshop["found.html"]);
        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldContain("D41-between-files");
        ran.Output.ShouldContain("《annex.md》");
        File.ReadAllText(workshop["found.html"]).ShouldContain("《annex.md》");
    }

    [Fact]
    public void A_report_of_the_same_year_is_not_last_years()
    {
        File.WriteAllText(workshop["now.md"], "# 2022年度部门自评报告\n\n" + Table);
        var ran = Cli.Run("audit", workshop["now.md"], "--last-year", workshop["now.md"]);
        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("不能当作上年报告");
        ran.Output.ShouldContain("now.md");
    }

    [Fact]
    public void A_file_that_is_not_there_is_bad_input() => Cli.Run("audit", workshop["none.pdf"]).ExitCode.ShouldBe(2);
}
