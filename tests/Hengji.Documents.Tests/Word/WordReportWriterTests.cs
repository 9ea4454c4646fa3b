using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hengji.Documents.Tests.Word;

public sealed partial class WordReportWriterTests
{
    private static readonly byte[] Sample = WordFiles.Write(SampleReport.Build());

    [Fact]
    public void Writes_a_file_the_validator_accepts()
    {
        using var word = Open();
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(word, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Writes_the_same_bytes_for_the_same_report() =>
        WordFiles.Write(SampleReport.Build()).ShouldBe(Sample);

    [Fact]
    public void Page_is_that_of_the_standard()
    {
        // GB/T 9704-2012: 天头 37±1 mm, 订口 28±1 mm, 版心 156×225 mm, 22 lines of 28 characters. 1 mm is 56.7 twips.
        using var word = Open();
        var section = Body(word).Descendants<SectionProperties>().First();
        var margin = section.GetFirstChild<PageMargin>()!;
        Millimetres(margin.Top!.Value).ShouldBe(37, 1);
        Millimetres((int)margin.Left!.Value).ShouldBe(28, 1);
        Millimetres(11906 - (int)margin.Left.Value - (int)margin.Right!.Value).ShouldBe(156, 1);
        var height = 16838 - margin.Top.Value - margin.Bottom!.Value;
        Millimetres(height).ShouldBe(225, 1);
        (height / 580).ShouldBe(22);
        var grid = section.GetFirstChild<DocGrid>()!;
        grid.Type!.Value.ShouldBe(DocGridValues.LinesAndChars);
        grid.LinePitch!.Value.ShouldBe(580);
        (8845m / (320m + (grid.CharacterSpace!.Value * 20m / 4096m))).ShouldBe(28, 0.05m);
    }

    [Fact]
    public void Wide_tables_stand_in_landscape_sections_and_text_goes_back_to_portrait()
    {
        using var word = Open();
        var sections = Body(word).Descendants<SectionProperties>().ToArray();
        var isLandscape = sections.Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape);
        isLandscape.ShouldBe([false, false, true, false]);
        sections.Select(section => section.GetFirstChild<PageNumberType>()?.Start?.Value).ShouldBe([null, 1, null, null]);
        sections.Select(section => section.Elements<FooterReference>().Count()).ShouldBe([0, 2, 2, 2]);
        foreach (var section in sections.Skip(1))
        {
            var size = section.GetFirstChild<PageSize>()!;
            (size.Width!.Value > size.Height!.Value).ShouldBe(size.Orient?.Value == PageOrientationValues.Landscape);
        }
    }

    [Fact]
    public void Tables_fill_the_page_and_never_reach_beyond_it()
    {
        using var word = Open();
        foreach (var table in Body(word).Elements<Table>().Skip(1))
        {
            var section = table.ElementsAfter().SelectMany(after => after is SectionProperties own ? [own] : after.Descendants<SectionProperties>()).First();
            var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
            var room = (int)(size.Width!.Value - margin.Left!.Value - margin.Right!.Value);
            table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, null)).ShouldBe(room);
        }
    }

    [Fact]
    public void Headings_are_real_headings_in_the_order_of_the_standard()
    {
        using var word = Open();
        var headings = Body(word).Elements<Paragraph>()
            .Select(paragraph => (Style: paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", paragraph.InnerText))
            .Where(paragraph => paragraph.Style.StartsWith("Heading", StringComparison.Ordinal))
            .Select(paragraph => $"{paragraph.Style[^1]} {paragraph.InnerText}").ToArray();
        headings.ShouldContain("1 第一部分　部门整体支出绩效自评报告（表）");
        headings.ShouldContain("2 二、部门（单位）收支情况");
        headings.ShouldContain("3 （一）年度收入情况");
        headings.ShouldContain("4 1. 人员情况");
        headings.ShouldContain("5 （1）在职人员");
        headings[^1].ShouldBe("2 编制说明");
    }

    [Fact]
    public void Heads_of_groups_are_merged_and_repeated()
    {
        using var word = Open();
        var table = TableWith(word, "支出合计");
        var head = table.Elements<TableRow>().TakeWhile(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null).ToArray();
        head.Select(row => string.Join('|', row.Elements<TableCell>().Select(CellText))).ShouldBe(
        [
            "机构名称▼|支出合计▼|其中×4|结余×2",
            "↑|↑|基本支出×3|项目支出▼|当年结余▼|累计结余▼",
            "↑|↑|小计|人员支出|公用支出|↑|↑|↑",
        ]);
        table.Elements<TableRow>().ShouldAllBe(row => row.TableRowProperties!.GetFirstChild<CantSplit>() != null);
    }

    [Fact]
    public void Figures_keep_the_characters_of_their_source()
    {
        using var word = Open();
        RowOf(TableWith(word, "收入合计"), "7、").ShouldBe(["7、州创业创新指导服务中心", "3,265.82", "1,523.49", "1,737.24", "0", "0", "5.09"]);
        RowOf(TableWith(word, "收入合计"), "2、").ShouldBe(["2、州人事考试院", "274.67", "14*", "260.39", "0", "0", "0.28"]);
        RowOf(TableWith(word, "预期目标"), "目标2").ShouldBe(["目标2：保持就业形势总体稳定", ""]);
    }

    [Fact]
    public void Every_number_of_a_form_stands_in_a_control_with_its_address_and_label()
    {
        using var word = Open();
        var table = TableWith(word, "收入合计");
        var numbers = table.Elements<TableRow>().Skip(2).SelectMany(row => row.Elements<TableCell>().Skip(1)).ToArray();
        numbers.Length.ShouldBe(13 * 6);
        numbers.ShouldAllBe(cell => cell.Descendants<SdtRun>().Count() == 1);
        var control = numbers[0].Descendants<SdtRun>().Single().SdtProperties!;
        control.GetFirstChild<Tag>()!.Val!.Value.ShouldBe("income.total@dept");
        control.GetFirstChild<SdtAlias>()!.Val!.Value.ShouldBe("年度收入情况·收入合计·局机关及二级机构汇总");
    }

    [Fact]
    public void Total_rows_are_bold_and_others_are_not()
    {
        using var word = Open();
        var rows = TableWith(word, "收入合计").Elements<TableRow>().Skip(2).ToArray();
        rows[0].Descendants<Run>().ShouldAllBe(run => run.RunProperties != null && run.RunProperties.Bold != null);
        rows[1].Descendants<Run>().ShouldAllBe(run => run.RunProperties == null);
    }

    [Fact]
    public void Score_sheet_merges_classes_and_says_what_is_assumed_or_incomplete()
    {
        using var word = Open();
        var table = TableWith(word, "三级指标");
        var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(CellText).ToArray()).ToArray();
        rows[2][..3].ShouldBe(["产出指标（50分）▼", "数量指标▼", "城镇新增就业人数"]);
        rows[3].ShouldBe(["↑", "↑", "开展创业培训人数*", "≥3500人", "4710人", "4*", "4"]);
        rows[^3].ShouldBe(["满意度指标（10分）", "服务对象满意度", "社会公众满意度", "", "", "10", ""]);
        rows[^2].ShouldBe(["总分×5", "100", "98.8"]);
        rows[^1].ShouldBe(["评价结果等次×5", "优×2"]);
        var notes = table.ElementsAfter().OfType<Paragraph>().Take(2).Select(note => note.InnerText);
        notes.ShouldBe(["注：标“*”的指标，其分值、指标值或完成值原件未列明，系按假定补入，得分仅供参考。", "注：得分栏空白的指标缺少指标值、完成值或达成档次，尚不能评分；空白不等于零分。"]);
    }

    [Fact]
    public void Rows_that_share_a_class_stay_on_one_page_and_every_group_names_it()
    {
        using var word = Open();
        var rows = TableWith(word, "三级指标").Elements<TableRow>().ToArray();
        var outputs = rows.Where(row => !row.InnerText.StartsWith("产出指标", StringComparison.Ordinal) && CellText(row.Elements<TableCell>().First()) == "↑");
        outputs.ShouldAllBe(row => row.PreviousSibling<TableRow>()!.Descendants<Paragraph>().All(KeepsWithNext));
        rows.Count(row => row.InnerText.StartsWith("产出指标", StringComparison.Ordinal)).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void A_text_that_speaks_for_all_rows_reaches_over_them()
    {
        var table = FormTableWith(["甲", new string('一', 60)], ["乙", ""], ["丙", ""]);
        table.ShouldBe(["甲", new string('一', 60) + "▼", "乙", "↑", "丙", "↑"]);
    }

    [Fact]
    public void Annexes_follow_their_list_on_pages_of_their_own()
    {
        var sample = SampleReport.Build();
        var report = sample with
        {
            Parts = [new(0, "附件2　基础数据表", [new Reports.FormTable("fund", "")], []), new(0, "第一部分　报告", [], [])],
        };
        using var word = WordprocessingDocument.Open(new MemoryStream(WordFiles.Write(report)), isEditable: false);
        var texts = Body(word).Elements<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        var list = texts.FindIndex(text => text.StartsWith("附件：", StringComparison.Ordinal));
        list.ShouldBeGreaterThan(texts.IndexOf("第一部分　报告"));
        texts.IndexOf("附件2").ShouldBeGreaterThan(list);
        texts[texts.IndexOf("附件2") + 1].ShouldBe("基础数据表");
    }

    [Fact]
    public void Opinions_to_be_signed_are_boxes_that_are_never_parted()
    {
        using var word = Open();
        var rows = TableWith(word, "评价组组长签署意见：").Elements<TableRow>().ToArray();
        rows.Length.ShouldBe(3);
        rows.ShouldAllBe(row => row.TableRowProperties!.GetFirstChild<CantSplit>() != null);
        rows[1].InnerText.ShouldBe("部门（单位）意见：部门（单位）负责人（签字）：部门（单位）（盖章）：　　　　年　　月　　日");
    }

    [Fact]
    public void Line_ends_in_narratives_make_paragraphs_and_strange_characters_do_no_harm()
    {
        var sample = SampleReport.Build();
        var report = sample with
        {
            Title = "甲<乙>&\"丙\"\u0001\uD800𠮷",
            Parts = [new(1, "一、情况", [new Reports.Paragraph([new Reports.Words("第一段\n\n第二段\r\n")])], [])],
        };
        using var word = WordprocessingDocument.Open(new MemoryStream(WordFiles.Write(report)), isEditable: false);
        var texts = Body(word).Elements<Paragraph>().Select(paragraph => paragraph.InnerText).ToArray();
        texts[0].ShouldBe("甲<乙>&\"丙\"𠮷");
        texts.ShouldContain("第一段");
        texts.ShouldContain("第二段");
    }

    [Fact]
    public void Notices_and_annexes_stand_at_the_end()
    {
        var document = WordFiles.Document(Sample);
        var texts = TagPattern().Replace(document, "");
        texts.ShouldContain("附件：1. 关于开展2022年度部门整体支出绩效自评工作的通知2. 部门整体支出绩效评价基础数据表");
        texts.ShouldEndWith("2. 《项目支出绩效评价管理办法》（财预〔2020〕10号）第十八条未见原文，待核。");
    }

    private static WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(Sample), isEditable: false);

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static decimal Millimetres(int twips) => twips * 25.4m / 1440;

    private static bool KeepsWithNext(Paragraph paragraph) => paragraph.ParagraphProperties?.KeepNext is not null;

    private static string[] FormTableWith(params string[][] rows)
    {
        var sample = SampleReport.Build();
        var goals = SampleForms.Fill(SampleReport.Goals, string.Join('\n', rows.Select((row, at) => $"g{at} | | {row[0]} | {row[1]}")));
        var report = sample with
        {
            Submission = sample.Submission with { Forms = sample.Submission.Forms.SetItem("goals", goals) },
            Parts = [new(1, "一、", [new Reports.FormTable("goals", "")], [])],
        };
        using var word = WordprocessingDocument.Open(new MemoryStream(WordFiles.Write(report)), isEditable: false);
        return [.. TableWith(word, rows[0][0]).Elements<TableRow>().Skip(1).SelectMany(row => row.Elements<TableCell>().Select(CellText))];
    }

    private static Table TableWith(WordprocessingDocument word, string text) =>
        Body(word).Elements<Table>().First(table => table.Descendants<TableCell>().Any(cell => cell.InnerText.StartsWith(text, StringComparison.Ordinal)));

    private static string[] RowOf(Table table, string start) =>
        [.. table.Elements<TableRow>().First(row => row.InnerText.StartsWith(start, StringComparison.Ordinal)).Elements<TableCell>().Select(cell => cell.InnerText)];

    private static string CellText(TableCell cell)
    {
        var properties = cell.TableCellProperties!;
        var merge = properties.VerticalMerge is not { } vertical ? "" : vertical.Val?.Value == MergedCellValues.Restart ? "▼" : "↑";
        return cell.InnerText + merge + (properties.GridSpan is { } span ? $"×{span.Val!.Value}" : "");
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();
}
