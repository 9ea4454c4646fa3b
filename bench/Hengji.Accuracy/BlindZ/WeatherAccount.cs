using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>An eastern city's weather office: thirteen forms, the explanation after them, each amount against last year, budgets by class.</summary>
internal sealed class WeatherAccount() : BlindLayout("weather", "blind-z", new NumberStyle { HasThousands = true, PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindZ.Weather;
        page.Heading(0, $"{year.Year}年度泓安市气象局部门决算公开");
        page.Heading(1, "第一部分　部门概况");
        Body(year, account, page);
        page.Heading(1, $"第二部分　{year.Year}年度部门决算表");
        Forms(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Others(year, account, page);
    }

    private static void Body(DepartmentYear year, FinalAccount account, Page page)
    {
        var work = year.BlindZ.Warnings;
        page.Say($"一、主要职能。负责本行政区域内气象监测、预报预警、人工影响天气和气象灾害防御工作。");
        page.Say($"二、机构设置。内设办公室、业务科、法规科，下设气象台、气象服务中心。编制{account.People.Posts}名，年末在职{account.People.Staff}人，退休{account.People.Retired.Now}人。");
        page.Say($"三、{year.Year}年度主要工作完成情况。全年发布气象灾害预警信号{work.All.Now}期，比上年{page.Word(work.All.Change, "增加", "减少")}{work.All.Change:abs}期，其中红色预警{work.Parts[0].Count}期、橙色预警{work.Parts[1].Count}期、黄色预警{work.Parts[2].Count}期、蓝色预警{work.Parts[3].Count}期。");
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Plain("收入支出决算总表　公开01表");
        page.Aside("单位：万元");
        AccountTables.Summary(page, account, false);
        page.Plain("支出决算表　公开03表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出合计", 2), new Span("基本支出", 2), new Span("项目支出", 2), new Span("经营支出", 2)).Head("功能分类科目编码", "科目名称")
            .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now, null)
            .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, null]));
        page.Plain("一般公共预算支出决算表（功能科目）　公开07表");
        page.Aside("单位：万元");
        AccountTables.Subjects(page, account, _ => true);
        page.Plain("一般公共预算基本支出决算表（经济科目）　公开08表");
        page.Aside("单位：万元");
        AccountTables.Economic(page, account);
    }

    private static Runs Beside(Page page, Comparison one) => one.Change.Value == 0
        ? page.Text($"与上年决算数相同") : page.Text($"与上年相比{page.Moved(one)}万元，{page.Rose(one, "增长", "减少")}");

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收入、支出决算总计{account.Total.Now}万元。{Beside(page, account.Total)}。其中：");
        page.Say($"（一）收入决算总计{account.Total.Now}万元，包括：");
        foreach (var (one, number) in Numbered(account.Sources))
            page.Say($"{number}.{one.Name}{one.Money.Now}万元，{Beside(page, one.Money)}。");
        page.Say($"本年收入决算合计{account.Income.Now}万元，年初结转和结余{account.Opening}万元。");
        page.Say($"（二）支出决算总计{account.Total.Now}万元。其中本年支出决算合计{account.Spent.Now}万元，{Beside(page, account.Spent)}；结余分配{account.Allocated!}万元，为提取的职工福利基金和转入非财政拨款结余的资金；年末结转和结余{account.Closing}万元。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度本年收入决算合计{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度本年支出决算合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；经营支出0万元，占0%。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "四、财政拨款支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款支出决算{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%。{Beside(page, account.Whole.Money)}。");
        page.Say($"{year.Year}年度财政拨款支出年初预算为{account.Whole.Budget}万元，支出决算为{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%。其中：");
        foreach (var (top, number) in Numbered(account.Tops))
        {
            page.Say($"（{AccountPhrases.Numerals[number - 1]}）{top.Name}（类）");
            foreach (var (item, at) in Numbered(account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal))))
                page.Say($"{at}.{item.Name}（项）。年初预算{item.Budget}万元，支出决算{item.Now}万元{(item.IsPlanned ? page.Text($"，完成年初预算的{item.Rate}%") : page.Text($""))}。{item.Beside("年初预算数")}。");
        }
        page.Heading(2, "五、财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款基本支出决算{account.Whole.Basic}万元，其中：（一）人员经费{account.Economic.Personnel.Now}万元。主要包括：{AccountPhrases.Names(account.Economic.WageItems)}。（二）公用经费{account.Economic.Office.Now}万元。主要包括：{AccountPhrases.Names(account.Economic.GoodsItems)}、办公设备购置。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (costs, buying) = (account.Costs, account.Buying);
        page.Heading(2, "六、财政拨款“三公”经费、会议费、培训费支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款“三公”经费支出决算{costs.Three.Now}万元，其中：因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，占“三公”经费的{costs.Vehicle.Share}%；公务接待费支出{costs.Reception.Now}万元，占“三公”经费的{costs.Reception.Share}%。");
        page.Say($"公务用车运行维护费支出预算{costs.Run.Budget}万元，决算{costs.Run.Now}万元，完成预算的{costs.Run.Rate}%；公务用车保有量{costs.Cars}辆。公务接待费支出预算{costs.Reception.Budget}万元，决算{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%；接待{costs.Batches}批次，{costs.Guests}人次。");
        page.Say($"会议费支出预算{costs.Meeting.Budget}万元，支出决算{costs.Meeting.Now}万元，召开会议{costs.Meetings}个，参加会议{costs.Attendants}人次；培训费支出预算{costs.Training.Budget}万元，支出决算{costs.Training.Now}万元，组织培训{costs.Courses}个，组织培训{costs.Trainees}人次。");
        page.Heading(2, "七、其他重要事项情况说明");
        page.Say($"机关运行经费支出决算{costs.Running.Now}万元，{Beside(page, costs.Running.Money)}。政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、工程支出{buying.Works}万元、服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%。");
        page.Say($"本部门共{account.Results.Count}个项目开展了绩效自评，涉及财政性资金合计{account.Results.Executed}万元；单位价值100万元（含）以上的设备{account.Assets.Machines}台（套）。");
    }
}
