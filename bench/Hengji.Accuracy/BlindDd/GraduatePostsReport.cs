using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A north-western prefecture on graduates sent to the country: background, money, persons come and gone by county, each indicator with its points in a sentence of its own, the table of points last.</summary>
internal sealed class GraduatePostsReport() : BlindLayout("graduate-posts", "blind-dd", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var posts = year.BlindDd.Posts;
        page.Heading(0, "项目支出绩效自评报告");
        page.Say($"（{year.Year}年度）");
        page.Plain("项目名称：高校毕业生“三支一扶”计划补助经费　实施单位：胡杨地区人力资源和社会保障局");
        page.Heading(1, "一、基本情况");
        Basics(year, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        page.Plain("评价采用比较法、公众评判法等，由局办公室、人力资源流动管理科、财务科组成评价小组，经前期准备、组织实施、分析评价三个阶段，形成自评结论。");
        page.Heading(1, "三、综合评价情况及评价结论");
        page.Say($"本项目综合得分{posts.Sheet.Score}分，绩效评级为“{posts.Sheet.Grade}”。其中决策类得{posts.Sheet.Groups[0].Score}分，过程类得{posts.Sheet.Groups[1].Score}分，产出类得{posts.Sheet.Groups[2].Score}分，效益类得{posts.Sheet.Groups[3].Score}分，满意度得{posts.Sheet.Groups[4].Score}分。");
        page.Heading(1, "四、绩效评价指标分析");
        GraduatePostsLevels.Write(posts, page);
        page.Heading(1, "五、存在的问题及原因分析");
        page.Say($"一是地州财政资金到位率{posts.Funds.Each[2].ArrivedRate}%，有{posts.Funds.Missing}万元未按计划到位；二是期满留任率{posts.StayedRate}%，部分县编制空缺不足；三是个别县生活补贴存在隔月发放现象，扣{posts.Sheet.Of("生活补贴按月发放").Lost}分。");
        page.Heading(1, "六、有关建议");
        page.Plain("建议加大基层事业单位定向招聘力度，完善期满服务衔接政策；按月预拨补贴资金，年底清算。");
        page.Heading(1, "附件　项目支出绩效评价指标体系得分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "自评得分");
            foreach (var group in posts.Sheet.Groups)
            {
                table.Rows(group.Marks, (mark, index) => index == 0
                    ? [new Span(group.Name, group.Marks.Count()), mark.Level2, mark.Name, mark.Weight, mark.Score]
                    : [mark.Level2, mark.Name, mark.Weight, mark.Score]);
            }
            table.Row("合计", "", "", posts.Sheet.Weight, posts.Sheet.Score);
        });
    }

    private static void Basics(DepartmentYear year, Page page)
    {
        var posts = year.BlindDd.Posts;
        page.Heading(2, "（一）项目概况");
        page.Say($"1.项目背景及主要内容。“三支一扶”计划是引导高校毕业生到基层服务的专门项目，服务期两年。{year.Year}年计划招募{posts.Wanted}名，实际招募{posts.All.Come}名；年末在岗{posts.All.Closing}名，其中{posts.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}名，占{one.Share}%")):；}。");
        page.Counts(posts.CountyCount, posts.Counties.Length);
        page.Say($"2.项目实施情况。年初在岗{posts.All.Opening}名，年内新招募{posts.All.Come}名、期满离岗{posts.All.Gone}名，分布在{posts.CountyCount}个县（市、区）。");
        page.Table(table => table
            .Head("县（市、区）", "年初在岗", "新招募", "期满离岗", "年末在岗", "发放人月", "生活补贴（万元）")
            .Rows(posts.Counties.Add(posts.All), (one, _) => [one.Name, one.Opening, one.Come, one.Gone, one.Closing, one.Months, one.Money]));
        page.Heading(2, "（二）资金投入和使用情况");
        page.Say($"1.资金投入。本项目预算安排{posts.Funds.All.Planned}万元，其中{posts.Funds.Each.Select(one => page.Text($"{one.Name}{one.Planned}万元"))}。实际到位{posts.Funds.All.Arrived}万元。");
        page.Say($"2.资金使用。截至{year.Year}年12月31日，实际支出{posts.Funds.All.Spent}万元，比上年{page.Moved(posts.Spent)}万元，{page.Rose(posts.Spent)}。生活补贴按每人每月{posts.MonthlyStandard:元,0}元发放，共{posts.All.Months}人月、{posts.All.Money}万元；一次性安家费按每人{posts.Lines[0].Price:元,0}元发放{posts.Lines[0].Number}人、{posts.Lines[0].Money}万元；培训{posts.Lines[1].Number}人次，人均{posts.Lines[1].Price:元,0}元，支出{posts.Lines[1].Money}万元。");
        page.Table(table => table
            .Head("支出内容", "实际支出（万元）", "占总支出比例（%）")
            .Rows(posts.Items, (one, index) => [one.Name, one.Spent, posts.ItemShares[index]])
            .Row("合计", posts.AllItems.Spent, "100.00"));
        page.Heading(2, "（三）项目绩效目标");
        page.Say($"招募“三支一扶”人员{posts.Wanted}名，期满考核合格率达到95%以上，服务人员满意度达到90%以上，充实基层教育、农业、卫生和乡村振兴工作力量。");
    }
}
