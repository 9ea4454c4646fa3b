using Hengji.Storage.People;

namespace Hengji.Storage.Mapping;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people");
        builder.Property(person => person.FullName).HasMaxLength(50);
        builder.Property(person => person.Post).HasMaxLength(100);
    }
}
