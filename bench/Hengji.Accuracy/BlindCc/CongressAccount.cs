using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>The office of a county's people's congress in the middle of the country: only the general budget, thirteen short chapters, items with their whole path, meetings and trainings as 一般性支出.</summary>
internal sealed class CongressAccount() : BlindLayout("congress-office", "blind-cc", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindCc.Congress;
        page.Heading(0, $"{year.Year}年度{year.Region}人大常委会办公室部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、部门职责。负责人民代表大会会议、常委会会议和主任会议的筹备服务，联系服务代表，组织开展视察、调研和执法检查，办理常委会交办的其他事项。");
        page.Say($"二、机构设置。内设办公室及七个工作委员会，编制{account.People.Posts}名（行政编制{account.People.CivilPosts}名，事业编制{account.People.PublicPosts}名），年末在职{account.People.Staff}人，退休{account.People.Retired}人。本部门决算仅含本级，无所属预算单位。");
        page.Heading(1, "第二部分　部门决算表");
        Forms(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
    }

    private static void Money(DepartmentYear year, OfficeAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计{account.Total.Now}万元。与上年相比，{page.Moved(account.Total)}，主要是因为代表活动和会议安排较上年有所变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度收入合计{account.Income.Now}万元，其中：财政拨款收入{account.Income.Now}万元，占100%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级支出、经营支出、对附属单位补助支出均为0万元。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计{account.Total.Now}万元。与上年相比，{page.Moved(account.Total)}。年初财政拨款结转和结余{account.Opening}万元，年末财政拨款结转和结余{account.Closing}万元。");
    }

    private static void General(DepartmentYear year, OfficeAccount account, Page page)
    {
        var economy = account.Economy;
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.GeneralShare}%。与上年相比，财政拨款支出{page.Moved(account.Whole.Money)}。");
        page.Say($"（二）结构情况。{year.Year}年度财政拨款支出{account.Whole.Now}万元，主要用于以下方面：{account.Classes.Select(one => page.Text($"{one.Name}（类）{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）具体情况。{year.Year}年度财政拨款支出年初预算数为{account.Whole.Budget}万元，支出决算数为{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%。其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}、{item.Path()}。年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{page.Completed(item, "年初无此项预算")}。{item.BesidePlan("决算数大于年初预算数的主要原因是年中追加人员和工作经费", "决算数小于年初预算数的主要原因是压减一般性开支、据实结算")}。");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{economy.Personnel.Now}万元，占基本支出的{economy.PersonnelShare}%，主要包括{economy.WageRows.Names()}、{economy.HelpRows.Names()}；公用经费{economy.Office.Now}万元，占基本支出的{economy.OfficeShare}%，主要包括{economy.GoodsRows.Names()}。");
    }

    private static void Costs(DepartmentYear year, OfficeAccount account, Page page)
    {
        var costs = account.Costs;
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）总体情况。“三公”经费财政拨款支出预算为{costs.Three.Budget}万元，支出决算为{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%。其中：因公出国（境）费支出预算和决算均为0万元；公务接待费支出预算为{costs.Reception.Budget}万元，支出决算为{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%，与上年相比{page.Moved(costs.Reception.Money)}；公务用车购置费支出为0万元；公务用车运行维护费支出预算为{costs.Run.Budget}万元，支出决算为{costs.Run.Now}万元，完成预算的{costs.Run.Rate}%，与上年相比{page.Moved(costs.Run.Money)}。");
        page.Say($"（二）具体情况。{year.Year}年度“三公”经费财政拨款支出决算中，公务接待费支出决算{costs.Reception.Now}万元，占{costs.Reception.Share}%；公务用车运行维护费支出决算{costs.Run.Now}万元，占{costs.Run.Share}%。全年共接待来访团组{costs.Batches}个、来宾{costs.Guests}人次，主要是上级人大调研和兄弟县市人大交流；截至年末公务用车保有量{costs.Cars}辆。");
    }

    private static void Others(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (costs, buying, held, rated) = (account.Costs, account.Buying, account.Held, account.Rated);
        page.Plain("八、政府性基金预算收入支出决算情况：本部门无政府性基金收支。");
        page.Say($"九、关于机关运行经费支出说明：机关运行经费支出{account.Economy.Office.Now}万元，比上年决算数{page.Moved(account.Economy.Office)}。");
        page.Say($"十、一般性支出情况：{year.Year}年度开支会议费{costs.Meeting.Now}万元，用于召开人民代表大会会议和常委会会议{costs.Meetings}次，参会{costs.Attendants}人次；开支培训费{costs.Training.Now}万元，用于开展代表履职培训{costs.Courses}期，参训{costs.Trainees}人次；未举办节庆、晚会、论坛、赛事活动。");
        page.Say($"十一、关于政府采购支出说明：政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、占{buying.GoodsShare}%，政府采购工程支出{buying.Works}万元、占{buying.WorksShare}%，政府采购服务支出{buying.Services}万元、占{buying.ServicesShare}%。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%。");
        page.Say($"十二、关于国有资产占用情况说明：截至{year.Year}年12月31日，共有车辆{held.Cars}辆，其中机要通信用车{held.Official}辆、应急保障用车{held.Duty}辆、老干部服务用车{held.Special}辆、其他用车{held.Others}辆；单位价值100万元以上设备{held.Machines}台（套）。");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"十三、关于{year.Year}年度预算绩效情况的说明：组织对{rated.Count}个项目开展绩效自评，涉及一般公共预算支出{rated.Spent}万元，占一般公共预算项目支出总额的100%。");
    }

    private static void Forms(OfficeAccount account, Page page)
    {
        page.Aside("财政拨款收入支出决算总表（公开04表）　单位：万元");
        var classes = account.Classes.ToList();
        page.Table(table => table
            .Head(new Span("收　入", 1, 2), new Span("支　出", 1, 3)).Head("项目", "金额", "项目", "合计", "一般公共预算财政拨款")
            .Rows(classes, (one, at) => [at == 0 ? "一、一般公共预算财政拨款" : null, at == 0 ? account.GeneralIncome : null, $"{OfficeWords.Numerals[at]}、{one.Name}", one.Now, one.Now])
            .Row("本年收入合计", account.Income.Now, "本年支出合计", account.Spent.Now, account.Whole.Now)
            .Row("年初财政拨款结转和结余", account.Opening, "年末财政拨款结转和结余", account.Closing, account.Closing)
            .Row("总计", account.Total.Now, "总计", account.Total.Now, account.Total.Now));
        page.Aside("一般公共预算财政拨款支出决算表（公开05表）　单位：万元");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3)).Head("功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), account.Whole.Now, account.Whole.Basic, account.Whole.Project)
            .Rows(account.Lines, (one, _) => [one.Code, one.Name, one.Now, one.Basic, one.Project]));
        page.Aside("财政拨款“三公”经费支出决算表（公开09表）　单位：万元");
        var costs = account.Costs;
        page.Table(table => table
            .Head(new Span("预算数", 1, 3), new Span("决算数", 1, 3)).Head("合计", "公务用车运行维护费", "公务接待费", "合计", "公务用车运行维护费", "公务接待费")
            .Row(costs.Three.Budget, costs.Run.Budget, costs.Reception.Budget, costs.Three.Now, costs.Run.Now, costs.Reception.Now));
    }
}
