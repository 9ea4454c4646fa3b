using Hengji.Storage.Calendar;

namespace Hengji.Storage.Mapping;

internal sealed class CalendarDayMapping : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("calendar_days");
        builder.HasKey(day => day.Day);
        builder.Property(day => day.Name).HasMaxLength(50);
    }
}
