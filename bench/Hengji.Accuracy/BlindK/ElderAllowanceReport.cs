using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A project in 元: so much a month for elders by age and by town, quarters, who came and went, then the form of the project in 万元.</summary>
internal sealed class ElderAllowanceReport() : BlindLayout("elder-allowance", "blind-k", new NumberStyle { MoneyScale = 1, MoneyDecimals = 0, HasThousands = true })
{
    private static readonly string[] Quarters = ["一季度", "二季度", "三季度", "四季度"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var elders = year.BlindK.Elders;
        page.Heading(0, $"{year.Region}民政局{year.Year}年度高龄津贴项目支出绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        Project(year, page);
        page.Heading(1, "二、项目资金使用情况");
        Money(elders, page);
        page.Heading(1, "三、项目绩效情况分析");
        Results(year, page);
        page.Heading(1, "四、存在的问题");
        page.Say($"一是动态管理有滞后。核查中抽取{elders.Asked}户，发现{elders.Wrong}人在去世或户籍迁出后仍发放津贴，涉及金额{elders.WrongMoney}元，截至目前已追回{elders.Returned}元，尚有{elders.NotReturned}元正在追缴。二是年初测算的人数偏少，预算执行中追加{elders.Budget.Added}元。");
        page.Heading(1, "五、改进措施");
        page.Plain("与公安、殡葬部门每月比对数据；由村（社区）对享受对象每季度核查一次；编制预算时参考近三年人数增长情况。");
        page.Heading(1, $"附件：项目支出绩效自评表（{year.Year}年度）");
        page.Style = new NumberStyle { MoneyDecimals = 3 };
        Form(year, page);
    }

    private static void Project(DepartmentYear year, Page page)
    {
        var elders = year.BlindK.Elders;
        page.Say($"（一）项目概况。对具有本地户籍、年满80周岁的老年人发放高龄津贴，标准为：{elders.Ages.Select(age => page.Text($"{age.Name}每人每月{age.Each}元")):，}，按月通过“一卡通”发放，覆盖{elders.TownCount}个乡镇。");
        page.Say($"（二）享受对象。{year.Year}年初在册{elders.Begin}人，当年新增{elders.Joined}人，减少{elders.Gone}人（其中死亡{elders.Dead}人、户籍迁出{elders.Moved}人），年末在册{elders.All.Listed}人。");
        page.Say($"（三）绩效目标。及时足额发放高龄津贴，年末享受人数不少于{elders.Score.Groups[0].Indicators[0].Target}人，老年人及家属满意度不低于{elders.Score.Groups[2].Indicators[0].Target}%。");
    }

    private static void Money(Elders elders, Page page)
    {
        page.Say($"（一）预算安排。年初预算{elders.Budget.Initial}元，年中追加{elders.Budget.Added}元，全年预算{elders.Budget.Full}元，其中省级补助{elders.Province}元、本级财政{elders.County}元，资金全部到位。");
        page.Say($"（二）资金支出。全年发放{elders.Paid.Now}人次，比上年增加{elders.Paid.Change}人次；支出{elders.Money.Now}元，比上年{elders.Money.Last}元增长{elders.Money.Rate}%，预算执行率{elders.Budget.Rate}%，结余{elders.Budget.Left}元由财政收回。分季度看，{elders.Quarters.Select((money, index) => page.Text($"{Quarters[index]}发放{money}元"))}。");
        page.Plain("表1　分年龄段发放情况");
        page.Table(table => table
            .Head("年龄段", "标准（元/人·月）", "年末在册人数", "发放人次", "发放金额（元）", "占比（%）")
            .Rows(elders.Ages, (age, _) => [age.Name, age.Each, age.Listed, age.Paid, age.Money, age.Share])
            .Row("合计", "—", elders.All.Listed, elders.All.Paid, elders.All.Money, "100.00"));
        page.Counts(elders.TownCount, elders.Towns.Length);
        page.Plain("表2　分乡镇发放情况");
        page.Table(table => table
            .Head(new Span("乡镇", 2), new Span("发放人次", 1, 4), new Span("发放金额（元）", 2))
            .Head([.. elders.Ages.Select(age => age.Name), "小计"])
            .Rows(elders.Towns, (town, _) => [town.Name, .. town.Paid, town.AllPaid, town.Money])
            .Row(["合计", .. elders.Ages.Select(age => age.Paid), elders.All.Paid, elders.All.Money]));
    }

    private static void Results(DepartmentYear year, Page page)
    {
        var (elders, score) = (year.BlindK.Elders, year.BlindK.Elders.Score);
        page.Say($"项目自评得分{score.Score}分，评价等级为“{score.Grade}”。");
        foreach (var (group, number) in Numbered(score.Groups))
            page.Say($"（{number}）{group.Name}。分值{group.Weight}分，得{group.Score}分，得分率{group.Rate}%。{group.Indicators.Select(one => page.Text($"{one.Name}目标值{one.Target}{one.Unit}，实际{one.Actual}{one.Unit}")):；}。");
        page.Say($"满意度调查由各乡镇随机发放问卷{elders.Poll.Issued}份，收回{elders.Poll.Returned}份，满意和比较满意的共{elders.Poll.Content}份，占{elders.Poll.ContentRate}%。");
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var (elders, score) = (year.BlindK.Elders, year.BlindK.Elders.Score);
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目资金", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A，%）", "得分")
            .Row("年度资金总额", elders.Budget.Initial, elders.Budget.Full, elders.Budget.Done, score.Spending.Weight, elders.Budget.Rate, score.Spending.Score));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因");
            foreach (var one in score.Indicators)
                table.Row(one.Level1, one.Level2, one.Name, page.Text($"≥{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score, one.IsReached ? "" : "未达年度指标值");
            table.Row(new Span("总分", 1, 5), score.Weight, score.Score, null);
        });
    }
}
