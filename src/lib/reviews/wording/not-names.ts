/** Capitals are common in a school's own words; these never begin a warning about a name. */

const WORDS = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
January February March April May June July August September October November December
Easter Christmas Ramadan Eid Diwali Hanukkah Spring Summer Autumn Winter Term Week Day Today Yesterday
English Welsh Maths Mathematics Science Reading Writing Phonics Spelling Grammar Handwriting Oracy History Geography Computing
Art Music Drama Dance French German Spanish Latin Religious Education Physical Design Technology Citizenship Humanities Languages
Literacy Numeracy Foundation Reception Nursery Early Years Year Years Key Stage Phase Class Group Set House Assembly Registration
Premium Protection Voice Council Parliament Benefit Line Welfare Services Support Plan Passport Progress Attendance Behaviour Inclusion
Lesson Lessons Classroom Corridor Library Hall Playground Lunch Break Interview Interviews Discussion Observation Visit Walk Book Books
Work Display Displays Homework Assessment Tests Test Data Results Notes Meeting Feedback Review Report Staff Teacher Teachers Assistant
Pupil Pupils Child Children Boy Boys Girl Girls Student Students Learner Learners Governor Governors Parent Parents Family Families
Leader Leaders Headteacher Head Deputy Mentor Ambassador Ambassadors Champion Champions Librarian Prefect Prefects Buddy Buddies
The This That These Those There Then They Their He She His Her We Our You Your It Its In On At To From For With Without And But Or So
All Most Many Some Several Few Both Each Every Other Another One Two Three Four Five Six Seven Eight Nine Ten No Not Now When Where
While Who What Which Why How If As After Before Across Between During Through About Only Also Again Across Mixed Older Younger Lower Upper
Ofsted Estyn Government England Wales Scotland Ireland Britain Europe London Cardiff Bible Quran Torah Roman Romans Greek Greeks Tudor
Tudors Viking Vikings Victorian Victorians Egyptian Egyptians Stone Iron Bronze Age
Llun Mawrth Mercher Iau Gwener Sadwrn Sul Dydd Ionawr Chwefror Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr
Nadolig Pasg Cymraeg Saesneg Mathemateg Gwyddoniaeth Darllen Ysgrifennu Ffoneg Sillafu Llafaredd Hanes Daearyddiaeth Celf Cerddoriaeth
Addysg Gorfforol Technoleg Dyniaethau Ieithoedd Llythrennedd Rhifedd Derbyn Meithrin Blwyddyn Blynyddoedd Cyfnod Cam Dosbarth Grŵp
Gwers Gwersi Llyfrgell Neuadd Coridor Gwasanaeth Trafodaeth Cyfweliad Arsylwi Gwaith Llyfrau Cyngor Cymru Lloegr Prydain Ewrop Ysgol
Disgybl Disgyblion Plentyn Plant Bachgen Bechgyn Merch Merched Myfyriwr Myfyrwyr Athro Athrawes Athrawon Staff Rhieni Llywodraethwyr
Mae Roedd Bydd Yn Yr Ym Ar At Gan Gyda Heb Dros Wrth Am Ac Ond Felly Wedyn Maent Nid Ni Pob Llawer Rhai Un Dau Dwy Tri Tair Pan Ble Pwy
Beth Sut Pam Er Ers Rhwng Drwy Criw Gweithdy Siarter Llais Presenoldeb Ymddygiad
`;

/** Capitalised words that are not people's names, as they are written. */
export const notNames: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));

const STUDIED = `
Frank Potter Parks Dahl Curie Nightingale Darwin Attenborough Shakespeare Seacole Churchill Luther King Columbus Wilde Rosen Walliams
Donaldson Franklin Johnson Lovelace Anning Earhart Newton Einstein Picasso Monet Kahlo Mozart Beethoven Glyndŵr Gruffudd Jemison
Morpurgo Wilson Carroll Dickens Austen Brontë Stevenson Yousafzai Mandela Gandhi Fawkes Drake Brunel Pankhurst Ali Bevan
Hepworth Warhol Banksy Browne Cottrell Vinci Buonarroti Hargreaves Elgar Twist Cratchit Copperfield Wonka Lwyd
`;

/** Surnames of people whom classes study, which make a first name before them harmless. */
export const studiedSurnames: ReadonlySet<string> = new Set(STUDIED.trim().split(/\s+/u));
