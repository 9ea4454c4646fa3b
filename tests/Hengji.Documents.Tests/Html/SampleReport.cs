using System.Collections.Immutable;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Reports;
using Hengji.Schemes;
using Hengji.Scoring;

namespace Hengji.Documents.Tests.Html;

/// <summary>A realistic report: twelve units, every kind of finding, twenty score lines, running text.</summary>
internal static class SampleReport
{
    public static Report Complete { get; } = Build();

    private static Report Build() =>
        new(
            "湘西自治州人力资源和社会保障局2022年度部门整体支出绩效自评报告",
            [new("部门（单位）名称", "湘西自治州人力资源和社会保障局"), new("预算编码", "909"), new("评价方式", "部门（单位）绩效自评"), new("评价机构", "部门（单位）评价组"), new("报告时间", "2023年6月")],
            SampleForms.Submission,
            SampleForms.Catalogue,
            [
                Part("第一部分 部门整体支出绩效自评报告（表）",
                    Section("一、部门（单位）基本概况", new FormTable("profile", ""), Running()),
                    Section("二、收支情况", new FormTable("income", ""), new FormTable("expenditure", ""), new FormTable("threepublic", "")),
                    Section("三、绩效自评情况", new FormTable("indicators", "定量目标与指标完成情况"), new ScoreTable("部门整体支出绩效自评表")),
                    Section("四、评价人员", new FormTable("evaluators", ""), new SignatureBlock("评价组组长签署意见", ["评价组组长（签字）：", "年　　月　　日"]))),
                Part("第二部分 评价报告综述",
                    Section("一、预算执行情况", Running(), new FormTable("budget", ""), Plain()),
                    Section("二、“三公经费”控制情况", Running(), new FormTable("control", "")),
                    Section("三、专项资金使用情况", new FormTable("special", ""), new FormTable("assets", "固定资产"))),
            ],
            ["部门整体支出绩效自评基础数据表", "部门整体支出绩效自评表"],
            SampleChecks.Report,
            Scores())
        {
            Notices = ["预算数“其他资金”一行为假定值，材料没有印出。", "引用的湘财绩〔2022〕某号未见原文，待核。"],
            Stories = ImmutableSortedDictionary<FigureAddress, FigureStory>.Empty.Add(
                new FigureAddress("score", "total", "_"),
                new FigureStory(new FigureAddress("score", "total", "_"), "自评总分", "98.8 分", "各类指标得分之和", "", [], true)
                { Citation = new Citation("财预〔2020〕10号", "第十八条", CitationSeen.Partly) }),
        };

    private static ReportSection Part(string heading, params ReportSection[] sections) => new(0, heading, [], [.. sections]);

    private static ReportSection Section(string heading, params ReportBlock[] blocks) => new(1, heading, [.. blocks], []);

    private static Paragraph Running() => new(
    [
        new Words("2022年，我局收入合计"), Number("income.total@dept", "9,840.04"), new Words("万元，支出合计"), Number("expenditure.total@dept", "8,675.33"),
        new Words("万元，其中基本支出"), Number("expenditure.basic@dept", "3,855.91"), new Words("万元、项目支出"), Number("expenditure.project@dept", "4,819.42"),
        new Words("万元。全州城镇新增就业持续增长，就业形势保持总体稳定，社会保障能力全面提升，劳动关系总体和谐；公务用车维护费支出较上年减少"),
        Number("control.change@vehicle", "0.05"), new Words("万元。自评得分"), Number("score.total", "98.8"), new Words("分，等次为优。"),
    ]);

    private static BoundNumber Number(string address, string text) => new(FigureAddress.TryParse(address)!.Value, text, address == "score.total");

    private static PlainTable Plain() => new("结转结余", "万元",
        [[[new Words("项目")], [new Words("年初")], [new Words("年末")]], [[new Words("一般公共预算")], [Number("income.carryover@dept", "1,707.13")], [Number("expenditure.cumulative@dept", "1,164.71")]]]);

    private static Evaluation Scores()
    {
        var cited = new Citation("财预〔2020〕10号 项目支出绩效评价管理办法", "第十八条", CitationSeen.Partly);
        var scheme = new Scheme("department-self-2020", "部门整体支出绩效自评（2020）", ImmutableDictionary<IndicatorClass, decimal>.Empty,
            [new("优", 90), new("良", 80), new("中", 60), new("差", 0)], cited);
        var lines = Enumerable.Range(0, 20).Select(at => Line(at, cited)).ToImmutableArray();
        var classes = lines.GroupBy(line => line.Class)
            .Select(group => new ClassScore(group.Key, group.Sum(line => line.WeightPoints), group.Sum(line => line.ScorePoints)))
            .ToImmutableArray();
        return new Evaluation(scheme, lines, classes, 98.8m, "优", []);
    }

    private static ScoreLine Line(int at, Citation cited)
    {
        var (group, level2, weight) = at switch
        {
            0 => (IndicatorClass.Execution, "", 10m),
            < 11 => (IndicatorClass.Output, at < 6 ? "数量指标" : "质量指标", 5m),
            < 18 => (IndicatorClass.Benefit, "社会效益指标", at == 17 ? 6m : 4m),
            _ => (IndicatorClass.Satisfaction, "服务对象满意度指标", 5m),
        };
        return new ScoreLine(at == 0 ? "execution" : $"i{at:00}", group, level2, at == 0 ? "预算执行率" : $"第{at}项：全州城镇新增就业人数和离校未就业高校毕业生就业率",
            weight, at == 0 ? 8.8m : weight, at == 0 ? ScoreStatus.NotMet : ScoreStatus.Met,
            at == 0 ? "执行数 8,675.33 ÷ 全年预算数 9,853.12 × 10 分 = 8.80 分" : $"完成值 2.33 万人，达到指标值 2 万人，得满分 {weight} 分", cited)
        {
            TargetText = at == 0 ? "100%" : "≥2万人", ActualText = at == 0 ? "88.05%" : "2.33万人",
            DeviationReason = at == 0 ? "部分项目资金下达较晚，跨年度支付。" : "", IsAssumed = at is 3 or 4,
            Figures = at == 0 ? [SampleForms.Figure("budget.executed@total"), SampleForms.Figure("budget.full_year@total")] : [],
        };
    }
}
