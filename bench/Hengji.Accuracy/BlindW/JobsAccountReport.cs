using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A city's centre for employment publishes its final account in five parts: body, forms, explanations, self-evaluations with one project's form, terms.</summary>
internal sealed class JobsAccountReport() : BlindLayout("jobs-account", "blind-w", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var jobs = year.BlindW.Jobs;
        var account = jobs.Account;
        page.Heading(0, $"{year.Year}年度临溪市劳动就业服务中心单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、主要职责。贯彻落实就业创业政策，承担全市公共就业服务、失业登记、职业指导、创业服务和就业专项资金的具体经办工作。");
        page.Say($"二、机构设置。内设综合科、就业服务科、创业指导科、信息统计科。核定编制{account.People.Posts}名，年末在职人员{account.People.Staff}人，离退休人员{account.People.Retired.Now}人。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算表");
        JobsAccountForms.Write(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Costs(year, account, page);
        page.Heading(1, "第四部分　预算绩效情况说明");
        Results(year, page);
        page.Heading(1, "第五部分　名词解释");
        page.Plain("一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。二、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。三、项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。");
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计均为{account.Total.Now}万元。与{year.Year - 1}年度相比，收、支总计各{page.Differs(account.Total)}。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入合计{account.Income.Now}万元，与{year.Year - 1}年度相比，{page.Differs(account.Income)}。其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出合计{account.Spent.Now}万元，与{year.Year - 1}年度相比，{page.Differs(account.Spent)}。其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计均为{account.Fiscal.Total.Now}万元。与{year.Year - 1}年度相比，财政拨款收、支总计各{page.Differs(account.Fiscal.Total)}。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var whole = account.Whole;
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{whole.Now}万元，占本年支出的{account.Fiscal.GeneralShare}%。与{year.Year - 1}年度相比，{page.Differs(whole.Money)}。");
        page.Say($"（二）结构情况。主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）具体情况。{year.Year}年度一般公共预算财政拨款支出年初预算为{whole.Budget}万元，支出决算为{whole.Now}万元，完成年初预算的{whole.Rate}%。其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{item.Path(account)}。年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%，") : page.Text($""))}{item.Beside("年初预算数")}。");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"一般公共预算财政拨款基本支出{whole.Basic}万元，其中：人员经费{account.Economic.Personnel.Now}万元，主要包括{AccountPhrases.Names(account.Economic.WageItems)}等；公用经费{account.Economic.Office.Now}万元，主要包括{AccountPhrases.Names(account.Economic.GoodsItems.Take(7))}等。");
    }

    private static void Costs(DepartmentYear year, FinalAccount account, Page page)
    {
        var (costs, buying, assets) = (account.Costs, account.Buying, account.Assets);
        page.Heading(2, "七、“三公”经费支出决算情况说明");
        page.Say($"{year.Year}年度“三公”经费预算为{costs.Three.Budget}万元，支出决算为{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%，{costs.Three.Beside()}。与{year.Year - 1}年度相比，{page.Differs(costs.Three.Money)}。其中：公务用车运行维护费{costs.Run.Now}万元，占{costs.Vehicle.Share}%，年末公务用车保有量{costs.Cars}辆；公务接待费{costs.Reception.Now}万元，占{costs.Reception.Share}%，国内公务接待{costs.Batches}批次、{costs.Guests}人次；因公出国（境）费0万元。");
        page.Heading(2, "八、其他重要事项的情况说明");
        page.Say($"（一）政府采购支出情况。{year.Year}年度政府采购支出总额{buying.All}万元，其中：货物支出{buying.Goods}万元、工程支出{buying.Works}万元、服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%。");
        page.Say($"（二）国有资产占用情况。截至{year.Year}年12月31日，共有车辆{assets.Cars}辆，其中：主要负责人用车{assets.LeaderCars}辆、机要通信用车{assets.DutyCars}辆、特种专业技术用车{assets.SpecialCars}辆、其他用车{assets.OtherCars}辆；单价100万元（含）以上设备{assets.Machines}台（套）。");
    }

    private static void Results(DepartmentYear year, Page page)
    {
        var jobs = year.BlindW.Jobs;
        page.Counts(jobs.Number, jobs.Projects.Length);
        page.Say($"一、绩效自评工作开展情况。组织对{year.Year}年度{jobs.Number}个项目全面开展绩效自评，涉及全年预算{jobs.All.Budget}万元，执行{jobs.All.Spent}万元，占项目支出的{jobs.Share}%。自评平均得分{jobs.Mean}分，其中等级为“优”的{jobs.Excellent}个、“良”的{jobs.Good}个。");
        page.Say($"二、“{jobs.Projects[0].Money.Name}”项目自评结果。全年预算数{jobs.Projects[0].Money.Budget}万元，执行数{jobs.Projects[0].Money.Spent}万元，完成预算的{jobs.Projects[0].Money.Rate}%，自评得分{jobs.Sheet.Score}分。主要产出和效果：{jobs.Deeds.Take(4).Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成年度目标的{one.Rate}%")):；}；服务对象满意度{jobs.Poll.ContentRate}%（有效问卷{jobs.Poll.Valid}份，满意{jobs.Poll.Content}份）。");
        page.Plain("存在的问题：创业扶持政策知晓度不高，部分补贴审核周期偏长。下一步将推进补贴“免申即享”，压缩审核时限。");
        JobsAccountForms.Rated(jobs, page);
    }
}
